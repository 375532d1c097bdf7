package paperboy.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names that last as long as the test. */
final class NamesInMemory implements GivenNames {

  private final Map<String, String> owners = new LinkedHashMap<>();

  @Override
  public List<String> keys(String id) {
    return owners.entrySet().stream()
        .filter(e -> e.getValue().equals(id))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Optional<String> owner(String key) {
    return Optional.ofNullable(owners.get(key));
  }

  @Override
  public void give(String id, String key) {
    owners.put(key, id);
  }
}
