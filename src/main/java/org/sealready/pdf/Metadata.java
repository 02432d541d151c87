package org.sealready.pdf;

import java.nio.charset.StandardCharsets;

/**
 * What a file says of itself (XMP, ISO 16684-1): its title, which rules it follows, and nothing of
 * who made it or when. PDF/A wants the name of PDF/UA's one property explained.
 */
final class Metadata {

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>IDENTIFIER
      """;

  private static final String ARCHIVE =
      """
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;

  private static final String TAIL =
      """
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Metadata() {}

  /**
   * The metadata of a PDF that the program writes.
   *
   * @param identifier the identifier of the file; empty for none
   */
  static byte[] of(String title, String identifier) {
    return filled(HEAD + ARCHIVE + TAIL, title, identifier);
  }

  /** What a file says that holds a paper of others and promises nothing. */
  static byte[] plain(String title, String identifier) {
    return filled(HEAD + TAIL, title, identifier);
  }

  private static byte[] filled(String xmp, String title, String identifier) {
    String named =
        identifier.isEmpty() ? "" : "<dc:identifier>" + escaped(identifier) + "</dc:identifier>";
    return xmp.replace("IDENTIFIER", named)
        .replace("TITLE", escaped(title))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
