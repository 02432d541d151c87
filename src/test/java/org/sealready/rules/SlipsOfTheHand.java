package org.sealready.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two commonest mistakes when a number is copied: a wrong character, two changed over. */
public final class SlipsOfTheHand {

  private SlipsOfTheHand() {}

  /** Every text that differs from this one in one place, where it then has one of these. */
  public static Stream<String> wrongCharacters(String text, String characters) {
    return IntStream.range(0, text.length())
        .boxed()
        .flatMap(
            place ->
                characters
                    .chars()
                    .filter(character -> character != text.charAt(place))
                    .mapToObj(
                        character ->
                            text.substring(0, place)
                                + (char) character
                                + text.substring(place + 1)));
  }

  /** Every text in which two different neighbours have changed places. */
  public static Stream<String> transpositions(String text) {
    return IntStream.range(0, text.length() - 1)
        .filter(place -> text.charAt(place) != text.charAt(place + 1))
        .mapToObj(
            place ->
                text.substring(0, place)
                    + text.charAt(place + 1)
                    + text.charAt(place)
                    + text.substring(place + 2));
  }
}
