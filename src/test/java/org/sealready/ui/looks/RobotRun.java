package org.sealready.ui.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.sealready.words.Language;

/** Lets the robot press keys in every place: {@code RobotRun LANGUAGE KEYS [TOUR...]}. */
public final class RobotRun {

  private RobotRun() {}

  public static void main(String[] args) throws IOException {
    Display.endWithThisThread();
    Language language = Language.of(args[0]).orElseThrow();
    KeyRobot robot = new KeyRobot(Integer.parseInt(args[1]));
    Set<Tours> tours = EnumSet.noneOf(Tours.class);
    Arrays.stream(args).skip(2).map(Tours::valueOf).forEach(tours::add);
    for (Tours tour : tours.isEmpty() ? EnumSet.allOf(Tours.class) : tours) {
      tour.of(Files.createTempDirectory("robot"), language, robot).walk();
      System.out.printf("robot: %s, so far %s%n", tour, robot.figures());
    }
    robot.wrong().forEach(System.out::println);
    System.exit(robot.wrong().isEmpty() ? 0 : 1);
  }
}
