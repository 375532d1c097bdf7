package paperboy.cli;

import java.util.concurrent.Callable;
import paperboy.document.Source;

/**
 * An input to convert.
 *
 * @param path what it is called in exports
 * @param source reads it
 */
record Job(String path, Callable<Source> source) {}
