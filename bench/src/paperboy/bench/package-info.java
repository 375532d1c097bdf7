/**
 * Measures the program, each figure beside its limit, on pages it makes up itself.
 *
 * <p>{@link paperboy.bench.Bench} runs parts: {@link paperboy.bench.Part} is one of them and says
 * what it found in a {@link paperboy.bench.Report}. {@link paperboy.bench.GeneratedPage} and {@link
 * paperboy.bench.GeneratedList} make inputs, {@link paperboy.bench.Program} runs {@code
 * bin/paperboy} as people do.
 */
package paperboy.bench;
