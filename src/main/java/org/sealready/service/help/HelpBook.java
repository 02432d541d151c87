package org.sealready.service.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Page;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * All pages of the help in one language, as they are meant for one reader; reading them takes some
 * tens of milliseconds.
 */
public final class HelpBook {

  private static final String FOLDER = "/assets/help/";

  private final HelpContents contents;
  private final List<HelpPage> pages;

  private HelpBook(HelpContents contents, List<HelpPage> pages) {
    this.contents = contents;
    this.pages = List.copyOf(pages);
  }

  /**
   * Reads the pages, with the numbers of the lists in use.
   *
   * @param words of the language, worded for whoever reads; pages that are for others are left out
   */
  public static HelpBook read(Catalogue catalogue, Words words) {
    HelpContents contents = contents();
    HelpText text =
        new HelpText(
            HelpValues.of(catalogue, words),
            new HelpTables(catalogue, words).all(),
            target -> name(target, catalogue, words));
    List<HelpPage> pages = new ArrayList<>();
    for (HelpContents.Entry entry : contents.pages()) {
      text.page(entry, told(entry.id(), words)).ifPresent(pages::add);
    }
    return new HelpBook(contents, pages);
  }

  static HelpContents contents() {
    return HelpContents.of(lines(FOLDER + "contents.txt"));
  }

  /** The lines of a page as they are written. */
  static List<String> source(Language language, String id) {
    return lines(FOLDER + language.code() + "/" + id + ".txt");
  }

  /** The lines of a page that are for whoever reads, with what he calls things. */
  private static List<String> told(String id, Words words) {
    return HelpLines.told(source(words.language(), id), words.filer()).stream()
        .map(words::named)
        .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = HelpBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("bundled " + resource, broken);
    }
  }

  /** What a field or a page of the form is called where a link has no text of its own. */
  private static String name(HelpTarget target, Catalogue catalogue, Words words) {
    return switch (target) {
      case HelpTarget.Field(String id) ->
          catalogue.form().field(id).map(words::label).orElseThrow(() -> unnamed(id));
      case HelpTarget.Step(String id) ->
          catalogue.form().pages().stream()
              .filter(page -> page.id().equals(id))
              .map((Page page) -> words.title(page))
              .findFirst()
              .orElseThrow(() -> unnamed(id));
      case HelpTarget.Page(String id, String anchor) -> told(id, words).getFirst().substring(2);
      case HelpTarget.Screen(String id) -> throw unnamed(id);
    };
  }

  private static IllegalArgumentException unnamed(String id) {
    return new IllegalArgumentException("the link to " + id + " needs a text");
  }

  /** Every page, in the order of the contents. */
  public List<HelpPage> pages() {
    return pages;
  }

  /** The page with this id. */
  public Optional<HelpPage> page(String id) {
    return pages.stream().filter(page -> page.id().equals(id)).findFirst();
  }

  /** The page for the first of these topics that one answers for; else the first page. */
  public HelpTarget.Page pageFor(List<String> topics) {
    return topics.stream()
        .flatMap(topic -> contents.pageFor(List.of(topic)).stream())
        .filter(target -> page(target.id()).isPresent())
        .findFirst()
        .orElseGet(() -> new HelpTarget.Page(pages.getFirst().id(), ""));
  }

  /** What is found by these words, best first; letters may ask for the list of readings first. */
  public List<HelpHit> find(String typed) {
    return new HelpSearch(pages).find(typed);
  }
}
