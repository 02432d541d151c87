package org.sealready.journey.category;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper that a category asks for.
 *
 * @param text as the platform's page says it: whose it is, its name, what must stand in it; title
 *     marks stand round an official name
 */
public record Paper(String text) {

  private static final Pattern OFFICIAL = Pattern.compile("([^（《]*)《([^》]+)》(（.*）)?");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*(（[^（）]*）[^（）]*)*）$");

  /** Its full name; what the page calls it where it has no official one. */
  public String name() {
    Matcher official = OFFICIAL.matcher(text);
    return official.matches() ? official.group(2) : plain(REMARK.matcher(text).replaceFirst(""));
  }

  /** Whether the page gives its official name. */
  public boolean isOfficial() {
    return OFFICIAL.matcher(text).matches();
  }

  /** With whose it is and what must stand in it, without title marks. */
  public String label() {
    return plain(text);
  }

  /** Whether the page says more of it than its name. */
  public boolean isExplained() {
    return !label().equals(name());
  }

  /** Whose it is and its name: the same paper in all categories. */
  public String id() {
    return plain(REMARK.matcher(text).replaceFirst(""));
  }

  private static String plain(String text) {
    return text.replace("《", "").replace("》", "");
  }
}
