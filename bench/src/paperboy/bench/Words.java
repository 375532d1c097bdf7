package paperboy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented text: the same seed gives the same words. */
final class Words {

  private static final List<String> KINDS =
      List.of(
          "Sparse",
          "Robust",
          "Latent",
          "Causal",
          "Federated",
          "Adaptive",
          "Modular",
          "Recursive",
          "Calibrated",
          "Streaming",
          "Hierarchical",
          "Implicit",
          "Compact",
          "Certified",
          "Temporal",
          "Equivariant",
          "Probabilistic",
          "Distilled",
          "Private",
          "Interpretable");

  private static final List<String> THINGS =
      List.of(
          "Attention",
          "Retrieval",
          "Planning",
          "Diffusion",
          "Alignment",
          "Pretraining",
          "Indexing",
          "Translation",
          "Tokenisation",
          "Segmentation",
          "Forecasting",
          "Verification",
          "Ranking",
          "Compression",
          "Scheduling",
          "Consensus",
          "Sampling",
          "Reasoning",
          "Routing",
          "Pruning");

  private static final List<String> PLACES =
      List.of(
          "Noisy Graphs",
          "Long Documents",
          "Small Devices",
          "Protein Folding",
          "Spoken Dialogue",
          "Satellite Images",
          "Low-Resource Languages",
          "Program Synthesis",
          "Medical Records",
          "Multi-Agent Games",
          "Shared Memory",
          "Weather Models",
          "Table Lookup",
          "Open Worlds",
          "Hybrid Storage",
          "Unpaired Video",
          "Crowded Scenes",
          "Formal Proofs",
          "Sensor Networks",
          "Sparse Rewards");

  private static final List<String> PLAIN =
      List.of(
          "the model",
          "a baseline",
          "results",
          "training",
          "shows",
          "without",
          "on",
          "with",
          "and",
          "the authors",
          "improves",
          "less memory",
          "across tasks",
          "a small",
          "change",
          "of the",
          "loss",
          "is",
          "enough",
          "to match",
          "larger",
          "systems",
          "while",
          "keeping",
          "speed",
          "in",
          "practice",
          "an ablation",
          "suggests",
          "that",
          "data",
          "quality",
          "matters",
          "more",
          "than",
          "size",
          "for",
          "unseen",
          "domains",
          "at",
          "half",
          "cost");

  private static final List<String> ROLES =
      List.of("Author", "Writer", "Scholar", "Reader", "Student", "Editor", "Coauthor", "Fellow");

  private static final List<String> VENUES =
      List.of("ICML 2024", "NeurIPS 2023", "ACL 2024", "ICLR 2024", "VLDB 2023", "CVPR 2024");

  private final Random random;

  Words(long seed) {
    random = new Random(seed);
  }

  /** {@code Sparse Retrieval for Noisy Graphs: Latent Planning and Compact Ranking}. */
  String title() {
    String main = pick(KINDS) + " " + pick(THINGS) + " for " + pick(PLACES);
    String more = pick(KINDS) + " " + pick(THINGS) + " and " + pick(KINDS) + " " + pick(THINGS);
    return main + (random.nextInt(3) == 0 ? "" : ": " + more);
  }

  /** {@code A. Author}, {@code C. Reader}: nobody. */
  List<String> authors() {
    return Stream.generate(() -> (char) ('A' + random.nextInt(26)) + ". " + pick(ROLES))
        .limit(2 + random.nextInt(4))
        .distinct()
        .toList();
  }

  String venue() {
    return pick(VENUES);
  }

  /** A number in the form of arXiv's: {@code 2403.04711}. */
  String arxiv() {
    return String.format(
        Locale.ROOT, "%02d%02d.%05d", number(15, 24), number(1, 12), number(1, 19_999));
  }

  String topic() {
    return pick(THINGS) + " and " + pick(THINGS);
  }

  /** Sentences of about so many characters together. */
  String prose(int characters) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      String sentence = line(8 + random.nextInt(8));
      text.append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1));
      text.append(". ");
    }
    return text.toString().strip();
  }

  /** Some words. */
  String line(int words) {
    return IntStream.range(0, words).mapToObj(i -> pick(PLAIN)).collect(Collectors.joining(" "));
  }

  /** {@code improves-loss-at}: as class names and addresses are made of. */
  String slug(int words) {
    return line(words).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** From one number to another, both included. */
  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** Many papers. */
  List<InventedPaper> papers(int count) {
    List<InventedPaper> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      papers.add(InventedPaper.of(this));
    }
    return papers;
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
