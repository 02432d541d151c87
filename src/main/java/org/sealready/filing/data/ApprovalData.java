package org.sealready.filing.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sealready.form.Entry;

/** Which services belong to which pre-approval item, and how the items' numbers are written. */
public final class ApprovalData {

  private static final Map<String, Object> FILE = CodeLists.file("service-approvals");

  /** Services that need an approval, each with the items of which any one is enough. */
  private static final Map<String, List<String>> NEEDED = table("needed");

  /** The services that an item can belong to. */
  private static final Map<String, List<String>> RELATED = table("related");

  /** The services that every item can belong to. */
  private static final List<String> GENERAL = list("general");

  private static final Map<String, List<Pattern>> SHAPES = shapes();
  private static final Map<String, List<String>> EXAMPLES = table("numberExamples");

  private ApprovalData() {}

  /** The items of which this service needs one; empty where it needs none. */
  public static List<String> items(String service) {
    return NEEDED.getOrDefault(service, List.of());
  }

  /** Whether the service needs an item and none of them is among these. */
  public static boolean needs(String service, List<String> chosen) {
    List<String> items = items(service);
    return !items.isEmpty() && items.stream().noneMatch(chosen::contains);
  }

  /** Whether the item can belong to the service. */
  public static boolean belong(String service, String item) {
    return GENERAL.contains(service)
        || items(service).contains(item)
        || RELATED.getOrDefault(item, List.of()).contains(service);
  }

  /** Whether the number is written as numbers of its item are; true where no shape is known. */
  public static boolean fits(Entry entry) {
    List<Pattern> shapes = SHAPES.getOrDefault(entry.type(), List.of());
    return shapes.isEmpty()
        || shapes.stream().anyMatch(shape -> shape.matcher(entry.number().strip()).matches());
  }

  /** A number of this item as it is usually written. */
  public static String example(String item) {
    return EXAMPLES.getOrDefault(item, List.of("")).getFirst();
  }

  private static Map<String, List<Pattern>> shapes() {
    Map<String, List<Pattern>> shapes = new HashMap<>();
    table("numberShapes")
        .forEach((item, texts) -> shapes.put(item, texts.stream().map(Pattern::compile).toList()));
    return shapes;
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  private static Map<String, List<String>> table(String key) {
    return (Map<String, List<String>>) FILE.get(key);
  }

  @SuppressWarnings("unchecked") // as above
  private static List<String> list(String key) {
    return (List<String>) FILE.get(key);
  }
}
