package org.sealready.service.lists;

import static org.sealready.service.lists.TestPack.list;
import static org.sealready.service.lists.TestPack.of;
import static org.sealready.service.lists.TestPack.zip;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Packs that must not be used, each with the key of the line that says why. */
final class HostilePacks {

  private static final String ID = "mobile-prefixes";
  private static final Consumer<ObjectNode> GOOD = list -> {};

  private final List<Case> cases = new ArrayList<>();

  /** One of them. */
  record Case(String name, byte[] file, String why) {}

  static List<Case> all() {
    HostilePacks packs = new HostilePacks();
    packs.archives();
    packs.entries();
    packs.manifests();
    packs.signatures();
    packs.lists();
    packs.contents();
    return packs.cases;
  }

  private void add(String name, String why, byte[] file) {
    cases.add(new Case(name, file, why));
  }

  private void archives() {
    byte[] good = of(ID, GOOD).zip();
    add("empty", "pack.no-pack", new byte[0]);
    add("text", "pack.no-pack", "hello".getBytes(StandardCharsets.UTF_8));
    add("JSON", "pack.no-pack", "{\"format\":\"sealready-data\"}".getBytes(StandardCharsets.UTF_8));
    add("PDF", "pack.no-pack", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    add("first bytes only", "pack.damaged", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    add("last byte lost", "pack.damaged", Arrays.copyOf(good, good.length - 1));
    add("half of it lost", "pack.damaged", Arrays.copyOf(good, good.length / 2));
    add("directory lost", "pack.damaged", Arrays.copyOf(good, good.length - 60));
    add("something behind it", "pack.damaged", Arrays.copyOf(good, good.length + 7));
    add("an empty ZIP", "pack.no-pack", new TestZip().end());
    add("5 MB", "pack.too-big", new byte[5 * 1024 * 1024]);
    byte[] wrongCount = good.clone();
    wrongCount[good.length - 12] = 9;
    add("more entries said than there", "pack.damaged", wrongCount);
    byte[] farAway = good.clone();
    farAway[good.length - 3] = 0x7f;
    add("directory beyond the end", "pack.damaged", farAway);
  }

  private void entries() {
    Map<String, byte[]> good = of(ID, GOOD).entries();
    for (String name :
        List.of(
            "../vault.key",
            "/etc/passwd",
            "lists/" + ID + ".json",
            "..\\vault.key",
            "C:x",
            "UPPER.json",
            ".hidden",
            "name ",
            "nul\0.json",
            "数据.json",
            "con.json.exe",
            "")) {
      TestZip zip = new TestZip();
      good.forEach(zip::add);
      add("entry " + name, "pack.bad-name", zip.add(name, new byte[3]).end());
    }
    TestZip twice = new TestZip();
    good.forEach(twice::add);
    add("a list twice", "pack.twice", twice.add(ID + ".json", new byte[3]).end());
    TestZip more = new TestZip();
    good.forEach(more::add);
    add("an entry more", "pack.extra", more.add("readme", new byte[3]).end());
    TestZip many = new TestZip();
    for (int i = 0; i < 100; i++) {
      many.add("e" + i, new byte[0]);
    }
    add("a hundred entries", "pack.too-much", many.end());
    bombs();
    lies(good);
  }

  private void bombs() {
    byte[] zeros = new byte[13 * 1024 * 1024];
    add("a bomb", "pack.too-much", new TestZip().add("manifest.json", zeros).end());
    TestZip.Lie small = new TestZip.Lie(null, 100, null, null, null);
    add("a bomb that says 100", "pack.damaged", new TestZip().add("x.json", zeros, small).end());
    TestZip several = new TestZip();
    byte[] part = new byte[3 * 1024 * 1024];
    for (int i = 0; i < 5; i++) {
      several.add("e" + i, part);
    }
    add("a bomb in parts", "pack.too-much", several.end());
    TestZip.Lie negative = new TestZip.Lie(null, -5, null, null, null);
    add("a negative length", "pack.too-much", new TestZip().add("x", part, negative).end());
  }

  private void lies(Map<String, byte[]> good) {
    lie(
        good,
        "another name inside",
        "pack.damaged",
        new TestZip.Lie("other.json", null, null, null, null));
    lie(good, "another length inside", "pack.damaged", new TestZip.Lie(null, 7, null, null, null));
    lie(good, "another sum", "pack.damaged", new TestZip.Lie(null, null, 7, null, null));
    lie(good, "encrypted", "pack.encrypted", new TestZip.Lie(null, null, null, null, 1));
    lie(good, "stored, as it says", "pack.damaged", new TestZip.Lie(null, null, null, 0, null));
    lie(good, "packed in another way", "pack.damaged", new TestZip.Lie(null, null, null, 12, null));
  }

  private void lie(Map<String, byte[]> good, String name, String why, TestZip.Lie lie) {
    TestZip zip = new TestZip();
    good.forEach(
        (entry, content) -> zip.add(entry, content, entry.startsWith(ID) ? lie : TestZip.Lie.NONE));
    add(name, why, zip.end());
  }

  private void manifests() {
    manifest("another program's", "pack.foreign", m -> m.put("format", "other"));
    manifest("no format", "pack.foreign", m -> m.remove("format"));
    manifest("a newer format", "pack.newer", m -> m.put("version", 2));
    manifest("version 0", "pack.bad-manifest", m -> m.put("version", 0));
    manifest("version as text", "pack.bad-manifest", m -> m.put("version", "1"));
    manifest("an unknown key", "pack.bad-manifest", m -> m.put("run", "calc"));
    manifest("no maker", "pack.bad-manifest", m -> m.remove("maker"));
    manifest("a blank maker", "pack.bad-manifest", m -> m.put("maker", "   "));
    manifest("a long maker", "pack.bad-manifest", m -> m.put("maker", "甲".repeat(61)));
    manifest("a maker that turns the line", "pack.bad-manifest", m -> m.put("maker", "a\u202eb"));
    manifest("a maker of two lines", "pack.bad-manifest", m -> m.put("maker", "a\nb"));
    manifest("no date", "pack.bad-manifest", m -> m.remove("date"));
    manifest("a month for a date", "pack.bad-manifest", m -> m.put("date", "2026-11"));
    manifest("a day that is none", "pack.bad-manifest", m -> m.put("date", "2026-02-30"));
    manifest("of tomorrow", "pack.future", m -> m.put("date", "2027-04-01"));
    change(
        "no lists",
        "pack.bad-manifest",
        "manifest.json",
        text ->
            new String(text, StandardCharsets.UTF_8)
                .replaceFirst("\\{\"mobile.*?}", "{}")
                .getBytes(StandardCharsets.UTF_8));
    manifest(
        "an unknown list", "pack.unknown-list", m -> m.withObject("/lists").put("nothing", "0"));
    manifest(
        "a path for a list", "pack.unknown-list", m -> m.withObject("/lists").put("../x", "0"));
    manifest(
        "a list too many", "pack.list-missing", m -> m.withObject("/lists").put("regions", "0"));
    add("no manifest", "pack.no-manifest", zip(Map.of(ID + ".json", list(ID, GOOD))));
    change("manifest no JSON", "pack.bad-manifest", "manifest.json", bytes -> new byte[] {'{'});
    change(
        "manifest with a key twice",
        "pack.bad-manifest",
        "manifest.json",
        text ->
            new String(text, StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"version\":1,")
                .getBytes(StandardCharsets.UTF_8));
  }

  private void manifest(String name, String why, Consumer<ObjectNode> change) {
    add(name, why, of(ID, GOOD).manifest(change).zip());
  }

  private void change(String name, String why, String entry, UnaryOperator<byte[]> change) {
    Map<String, byte[]> entries = of(ID, GOOD).entries();
    entries.computeIfPresent(entry, (key, bytes) -> change.apply(bytes));
    add(name, why, zip(entries));
  }

  private void signatures() {
    signed(
        "a list changed after signing",
        "pack.list-changed",
        entries -> entries.put(ID + ".json", list(ID, l -> l.put("x", "y"))));
    signed("signature cut", "pack.bad-signature", e -> e.put("signature", new byte[63]));
    signed("signature of nothing", "pack.bad-signature", e -> e.put("signature", new byte[64]));
    signed("signature taken out", "pack.bad-signature", e -> e.remove("signature"));
    signed(
        "signed by somebody else",
        "pack.bad-signature",
        e -> e.put("signature", TestPack.sign(TestPack.OTHER, e.get("manifest.json"))));
    signed(
        "manifest changed after signing",
        "pack.bad-signature",
        e ->
            e.computeIfPresent(
                "manifest.json",
                (key, text) ->
                    new String(text, StandardCharsets.UTF_8)
                        .replace("2027-03-30", "2027-03-29")
                        .getBytes(StandardCharsets.UTF_8)));
    manifest("a key that is none", "pack.bad-manifest", m -> m.put("key", "AAAA"));
    manifest("a key of zeros", "pack.bad-manifest", m -> m.put("key", "A".repeat(59) + "="));
    Map<String, byte[]> noKey = of(ID, GOOD).entries();
    noKey.put("signature", new byte[64]);
    add("a signature without a key", "pack.bad-manifest", zip(noKey));
  }

  private void signed(String name, String why, Consumer<Map<String, byte[]>> change) {
    Map<String, byte[]> entries = of(ID, GOOD).signedBy(TestPack.MAKER).entries();
    change.accept(entries);
    add(name, why, zip(entries));
  }

  private void lists() {
    content(ID, "list of tomorrow", "lists.future", l -> l.put("date", "2027-04-01"));
    content(ID, "list of 2099", "lists.future", l -> l.put("date", "2099"));
    content(ID, "older list", "lists.older", l -> l.put("date", "2020-01"));
    content(ID, "list without date", "lists.no-date", l -> l.remove("date"));
    content(ID, "list with a wrong date", "lists.bad-date", l -> l.put("date", "2026-13"));
    content(ID, "list without source", "lists.no-source", l -> l.remove("source"));
    content(ID, "list with a blank source", "lists.no-source", l -> l.put("source", " "));
    add("list no JSON", "input.not_json", new TestPack().with(ID, new byte[] {'x'}).zip());
    add("list cut", "input.truncated", new TestPack().with(ID, new byte[] {'{'}).zip());
    add("list empty", "input.empty", new TestPack().with(ID, new byte[0]).zip());
    add(
        "list not UTF-8",
        "input.not_utf8",
        new TestPack().with(ID, new byte[] {(byte) 0xff}).zip());
    byte[] deep = ("{\"date\":" + "[".repeat(40)).getBytes(StandardCharsets.UTF_8);
    add("list too deep", "input.over_limit", new TestPack().with(ID, deep).zip());
    add(
        "another list under its name",
        "lists.bad-place",
        new TestPack().with(ID, list("regions", GOOD)).zip());
  }

  private void contents() {
    broken(ID, l -> l.remove("prefixes"));
    broken(ID, l -> l.put("prefixes", 7));
    broken(ID, l -> ((ObjectNode) l.get("prefixes")).remove("virtual"));
    broken(ID, l -> ((ArrayNode) l.get("prefixes").get("public")).add("abc"));
    broken(ID, l -> ((ArrayNode) l.get("prefixes").get("public")).add(139));
    broken("subject-types", l -> ((ArrayNode) l.get("options")).remove(3));
    broken("subject-types", l -> ((ArrayNode) l.get("options")).removeAll());
    broken("subject-types", l -> ((ObjectNode) l.get("options").get(0)).remove("name"));
    broken("subject-types", l -> ((ObjectNode) l.get("options").get(0)).put("name", "甲\u202e乙"));
    broken("subject-types", l -> ((ObjectNode) l.get("options").get(0)).put("code", "4"));
    broken("certificate-types", l -> keepOnly(l, "options", "subjectType", "4"));
    broken("service-content-types", l -> ((ArrayNode) l.get("groups")).remove(0));
    broken("preapproval-items", l -> l.put("none", "99"));
    broken("preapproval-items", l -> l.remove("none"));
    broken("uscc-kinds", l -> ((ObjectNode) l.get("kinds").get(1)).put("code", "11"));
    broken("regions", l -> ((ArrayNode) l.get("regions")).remove(5));
    broken("regions", l -> ((ArrayNode) l.get("regions").get(0)).remove(2));
    broken("regions", l -> ((ArrayNode) l.get("regions").get(0)).set(0, l.textNode("1x0000")));
    broken("region-names", l -> ((ArrayNode) l.get("short")).addArray().add("甲").add("乙"));
    broken(
        "provinces",
        l -> ((ObjectNode) l.get("provinces").get(0).get("rules").get(0)).put("rule", "x"));
    broken("provinces", l -> firstRuleWith(l, "stands").put("stands", deep()));
    broken("letter-clauses", l -> ((ObjectNode) l.get("others")).put("usual", deep()));
    broken("letter-clauses", l -> ((ObjectNode) l.get("clauses").get(0)).put("against", deep()));
    broken("letter-clauses", l -> ((ObjectNode) l.get("clauses").get(0)).put("listed", "0"));
    broken(
        "rejections",
        l -> ((ObjectNode) l.get("advice").get("name")).put("zh", "传到{slot:elsewhere}。"));
    broken("service-approvals", l -> pattern(l, "(((("));
    broken("service-approvals", l -> pattern(l, "(\\d+)+x"));
    broken("preapproval-words", l -> guard(l, ".*.*.*丙"));
    broken("preapproval-words", l -> guard(l, "(?:甲+)+乙"));
    broken("preapproval-words", l -> guard(l, "[甲"));
    broken("printable-characters", l -> ((ArrayNode) l.get("ranges")).add("10FFFF"));
    broken("printable-characters", l -> ((ArrayNode) l.get("ranges")).add("7E-21"));
    broken("form-names", l -> ((ObjectNode) l.get("values").get(0)).put("value", "entity.secret"));
    broken("reasons", l -> ((ObjectNode) l.get("reasons").get(0)).put("number", "2"));
    broken("kinsoku", l -> ((ObjectNode) l.get("basic")).remove("notAtLineEnd"));
    broken("ages", l -> ((ObjectNode) l.get("months")).put("other", 0));
  }

  /** A pattern as deep as a text of a list can make it. */
  private static String deep() {
    return "(".repeat(9_999) + ")".repeat(9_999);
  }

  /** The first demand of a province that says something under this key. */
  static ObjectNode firstRuleWith(ObjectNode list, String key) {
    return (ObjectNode) list.get("provinces").findParent(key);
  }

  private static void pattern(ObjectNode list, String pattern) {
    ((ObjectNode) list.get("numberShapes")).putArray("1").add(pattern);
  }

  private static void guard(ObjectNode list, String pattern) {
    ObjectNode guard = ((ArrayNode) list.get("guards")).addObject();
    guard.put("why", "x").put("source", "x").put("date", "2026-11");
    ObjectNode row = guard.putArray("patterns").addObject().put("pattern", pattern);
    row.putArray("words").add("新闻");
  }

  private static void keepOnly(ObjectNode list, String rows, String key, String value) {
    ArrayNode all = (ArrayNode) list.get(rows);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!all.get(i).get(key).asText().equals(value)) {
        all.remove(i);
      }
    }
  }

  private void broken(String id, Consumer<ObjectNode> change) {
    content(id, id + " " + cases.size(), "lists.bad-place", change);
  }

  private void content(String id, String name, String why, Consumer<ObjectNode> change) {
    add(name, why, of(id, change).zip());
  }
}
