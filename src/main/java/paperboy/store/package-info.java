/**
 * What the program remembers between runs, in an embedded database in the state folder. All SQL is
 * here. The database can be lost: everything in it can be told again from the folders.
 */
package paperboy.store;
