package org.sealready.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of all parts of a release (CycloneDX 1.6): what Maven knows of the libraries, and the
 * faces, lists and the Java runtime, each with its file's sum and where its licence text lies.
 */
final class BillOfMaterials {

  static final String FILE = "sbom.cdx.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Licences licences;
  private final ObjectNode bom;
  private final List<ObjectNode> libraries = new ArrayList<>();
  private final ArrayNode parts;

  private BillOfMaterials(Path folder, Licences licences, ObjectNode bom) {
    this.folder = folder;
    this.licences = licences;
    this.bom = bom;
    bom.path("components").forEach(part -> libraries.add((ObjectNode) part));
    parts = bom.putArray("components");
    bom.remove("dependencies");
    ((ObjectNode) bom.path("metadata")).remove("tools");
  }

  /**
   * Writes it, and the licence texts.
   *
   * @param known what Maven's plugin has written of the libraries
   */
  static void write(Path folder, Path assets, Path known) throws IOException {
    Licences licences = new Licences(assets, folder.resolve("licences"));
    ObjectNode bom = (ObjectNode) JSON.readTree(known.toFile());
    new BillOfMaterials(folder, licences, bom).fill(assets);
    Files.write(folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(bom));
  }

  private void fill(Path assets) throws IOException {
    Path runtime = folder.resolve("runtime");
    Path app = folder.resolve("app");
    for (Path jar : Tree.filesBelow(app.resolve("lib"))) {
      if (jar.toString().endsWith(".jar")) {
        add(library(jar), jar, licences.ofLibrary(jar, runtime));
      }
    }
    program(app.resolve(AppParts.JAR), assets);
    for (Path face : Tree.filesBelow(assets.resolve("fonts"))) {
      if (face.toString().matches(".*\\.(ttf|otf)")) {
        face(face, assets);
      }
    }
    for (Path list : Tree.filesBelow(assets.resolve("data"))) {
      if (list.toString().endsWith(".json")) {
        list(list, assets);
      }
    }
    runtime(runtime);
  }

  /** Maven's entry for this jar. */
  private ObjectNode library(Path jar) throws IOException {
    String file = jar.getFileName().toString();
    for (ObjectNode known : libraries) {
      String name = known.path("name").asText() + "-" + known.path("version").asText();
      boolean isClassified = known.path("purl").asText().contains("classifier=");
      if (file.equals(name + ".jar") || isClassified && file.startsWith(name + "-")) {
        return known;
      }
    }
    throw new IOException("nothing is known of " + file);
  }

  private void program(Path jar, Path assets) throws IOException {
    ObjectNode part = (ObjectNode) bom.path("metadata").path("component").deepCopy();
    part.put("type", "application");
    Path text = assets.resolveSibling("LICENSE");
    add(part, jar, licences.of(Release.NAME, text));
  }

  private void face(Path face, Path assets) throws IOException {
    String name = face.getFileName().toString();
    String family = name.replaceFirst("(-[A-Za-z]+)?\\.(ttf|otf)$", "");
    ObjectNode part = part("file", name);
    boolean isOpen = !family.equals("HanaMinB");
    part.putArray("licenses")
        .addObject()
        .putObject("license")
        .put(isOpen ? "id" : "name", isOpen ? "OFL-1.1" : "HanaMin licence or OFL-1.1");
    Path text = assets.resolve("fonts").resolve(family + "-LICENSE.txt");
    add(part, face, licences.of(name, text));
  }

  private void list(Path list, Path assets) throws IOException {
    String name = list.getFileName().toString();
    Path own = assets.resolve("data").resolve(name.replace(".json", "-LICENSE.txt"));
    Path text = Files.exists(own) ? own : assets.resolveSibling("LICENSE");
    ObjectNode part = part("data", name);
    part.put("description", JSON.readTree(list.toFile()).path("source").asText());
    add(part, list, licences.of(name, text));
  }

  private void runtime(Path runtime) throws IOException {
    ObjectNode part = part("platform", "OpenJDK");
    part.put("version", Runtime.version().toString());
    part.put("publisher", System.getProperty("java.vendor"));
    part.put("description", "modules " + String.join(", ", JavaRuntime.MODULES.keySet()));
    part.putArray("licenses")
        .addObject()
        .putObject("license")
        .put("id", "GPL-2.0-with-classpath-exception");
    List<String> texts = new ArrayList<>();
    for (Path text : Tree.filesBelow(runtime.resolve("legal"))) {
      texts.add(Tree.name(folder, text));
    }
    add(part, runtime.resolve("lib").resolve("modules"), texts);
  }

  private static ObjectNode part(String type, String name) {
    ObjectNode part = JSON.createObjectNode();
    part.put("type", type).put("bom-ref", type + ":" + name).put("name", name);
    return part;
  }

  private void add(ObjectNode part, Path file, List<String> texts) throws IOException {
    part.remove("hashes");
    part.putArray("hashes").addObject().put("alg", "SHA-256").put("content", Sums.of(file));
    ArrayNode properties = part.putArray("properties");
    if (file.startsWith(folder)) {
      property(properties, "file", Tree.name(folder, file));
    } else {
      property(
          properties,
          "file",
          "assets/" + file.getParent().getFileName() + "/" + part.path("name").asText());
    }
    texts.forEach(text -> property(properties, "licence-text", text));
    parts.add(part);
  }

  private static void property(ArrayNode properties, String name, String value) {
    properties.addObject().put("name", "sealready:" + name).put("value", value);
  }
}
