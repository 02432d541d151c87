package org.sealready.service.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of the pages and what each answers for, the same in all languages: {@code
 * assets/help/contents.txt}. A topic is a kind and a name ({@code field:entity.name}, {@code
 * rule:required}, {@code step:letters}); a star in a pattern stands for anything.
 */
record HelpContents(List<Entry> pages, List<Answer> answers) {

  private static final String GROUP = "group ";

  HelpContents {
    pages = List.copyOf(pages);
    answers = List.copyOf(answers);
  }

  /** A page and the group that it stands in. */
  record Entry(String id, String group) {}

  /**
   * Topics, and the page that answers for them.
   *
   * @param topics as written, with stars
   */
  record Answer(String topics, Pattern pattern, HelpTarget.Page page) {

    static Answer of(String topics, HelpTarget.Page page) {
      String[] parts = topics.split("\\*", -1);
      String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".*"));
      return new Answer(topics, Pattern.compile(pattern), page);
    }

    boolean isExact() {
      return !topics.contains("*");
    }

    boolean fits(String topic) {
      return pattern.matcher(topic).matches();
    }
  }

  /** Reads lines: {@code group id}, or a page, a heading of it after {@code #}, and its topics. */
  static HelpContents of(List<String> lines) {
    List<Entry> pages = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    String group = "";
    for (String line : lines) {
      if (line.startsWith(GROUP)) {
        group = line.substring(GROUP.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("//")) {
        String[] words = line.strip().split("\\s+");
        HelpTarget.Page page = (HelpTarget.Page) HelpTarget.of(words[0]);
        if (page.anchor().isEmpty()) {
          pages.add(new Entry(page.id(), group));
        }
        for (int i = 1; i < words.length; i++) {
          answers.add(Answer.of(words[i], page));
        }
      }
    }
    return new HelpContents(pages, answers);
  }

  /** The page for the first of these topics that one answers for, the narrowest if several do. */
  Optional<HelpTarget.Page> pageFor(List<String> topics) {
    return topics.stream().flatMap(topic -> narrowest(topic).stream()).findFirst();
  }

  private Optional<HelpTarget.Page> narrowest(String topic) {
    return answers.stream()
        .filter(answer -> answer.fits(topic))
        .max(
            Comparator.<Answer, Boolean>comparing(Answer::isExact)
                .thenComparing(answer -> answer.topics().length()))
        .map(Answer::page);
  }
}
