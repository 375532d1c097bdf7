/**
 * The program in processes of its own, as people run it: stopped, killed, run twice, with folders
 * that vanish, disks that fill, and inputs that are made to harm.
 */
package paperboy.process;
