package org.sealready.service.lists;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes packs for tests, of an invented maker. */
public final class TestPack {

  /** Later than the bundled lists. */
  public static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

  public static final KeyPair MAKER = pair();
  public static final KeyPair OTHER = pair();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode manifest = JSON.createObjectNode();
  private final Map<String, byte[]> lists = new LinkedHashMap<>();
  private Optional<KeyPair> signer = Optional.empty();

  public TestPack() {
    manifest.put("format", "sealready-data").put("version", 1);
    manifest.put("maker", "合川数据社").put("date", "2027-03-30");
  }

  /** A bundled list of a later day, with this change. */
  public static byte[] list(String id, Consumer<ObjectNode> change) {
    try (InputStream in = TestPack.class.getResourceAsStream("/assets/data/" + id + ".json")) {
      ObjectNode list = (ObjectNode) JSON.readTree(in);
      list.put("date", "2027-03-30");
      change.accept(list);
      return JSON.writeValueAsBytes(list);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static TestPack of(String id, Consumer<ObjectNode> change) {
    return new TestPack().with(id, list(id, change));
  }

  public TestPack with(String id, byte[] list) {
    lists.put(id, list);
    return this;
  }

  public TestPack signedBy(KeyPair pair) {
    signer = Optional.of(pair);
    manifest.put("key", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    return this;
  }

  public TestPack manifest(Consumer<ObjectNode> change) {
    change.accept(manifest);
    return this;
  }

  /** The entries of the pack by name; more can be done to them. */
  Map<String, byte[]> entries() {
    try {
      ObjectNode sums = manifest.withObject("/lists");
      lists.forEach((id, list) -> sums.put(id, MakerKey.sum(list)));
      Map<String, byte[]> entries = new LinkedHashMap<>();
      entries.put("manifest.json", JSON.writeValueAsBytes(manifest));
      if (signer.isPresent()) {
        entries.put("signature", sign(signer.get(), entries.get("manifest.json")));
      }
      lists.forEach((id, list) -> entries.put(id + ".json", list));
      return entries;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public byte[] zip() {
    return zip(entries());
  }

  static byte[] zip(Map<String, byte[]> entries) {
    TestZip zip = new TestZip();
    entries.forEach(zip::add);
    return zip.end();
  }

  static byte[] sign(KeyPair pair, byte[] content) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
