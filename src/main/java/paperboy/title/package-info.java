/**
 * A title apart from what is printed around it. Entry finders use it to tell where a title ends,
 * and rules of form to take off what markup or TeX had hidden.
 */
package paperboy.title;
