/**
 * What people type: {@code watch}, {@code convert}, {@code show}, {@code validate}. Each command is
 * one class; {@link paperboy.cli.Cli} puts them together.
 */
package paperboy.cli;
