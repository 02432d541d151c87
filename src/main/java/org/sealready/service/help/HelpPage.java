package org.sealready.service.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * One page of the help, in one language.
 *
 * @param group the heading of the contents that it stands under
 * @param summary what it answers, in a sentence
 */
public record HelpPage(
    String id, String group, String title, String summary, List<HelpBlock> blocks) {

  public HelpPage {
    blocks = List.copyOf(blocks);
  }

  /** Its headings as they are read. */
  public List<String> headings() {
    return blocks.stream()
        .filter(HelpBlock.Heading.class::isInstance)
        .map(block -> ((HelpBlock.Heading) block).text())
        .toList();
  }

  /** The names of its headings. */
  public List<String> anchors() {
    return blocks.stream()
        .filter(HelpBlock.Heading.class::isInstance)
        .map(block -> ((HelpBlock.Heading) block).anchor())
        .filter(anchor -> !anchor.isEmpty())
        .toList();
  }

  /** Where its links lead. */
  public List<HelpTarget> links() {
    return spans()
        .filter(HelpSpan.Link.class::isInstance)
        .map(span -> ((HelpSpan.Link) span).target())
        .toList();
  }

  /** The pieces of all its lines. */
  public Stream<HelpSpan> spans() {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case HelpBlock.Text text -> text.spans().stream();
                  case HelpBlock.Step step -> step.spans().stream();
                  case HelpBlock.Table table ->
                      table.rows().stream().flatMap(List::stream).flatMap(List::stream);
                  case HelpBlock.Heading heading -> Stream.of();
                  case HelpBlock.Picture picture -> Stream.of();
                });
  }

  /** Everything that is read on it, a line each. */
  public List<String> lines() {
    return Stream.concat(Stream.of(title, summary), blocks.stream().flatMap(HelpBlock::lines))
        .toList();
  }
}
