package org.sealready.ui.app;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What of the window is in memory after everything that nobody can reach was cleared away.
 *
 * @param listeners what the models of this root tell, each time it is told
 * @param nodes of all windows and of none
 * @param actions of the window's code, listeners among them
 */
record Live(int listeners, long nodes, long actions) {

  @Override
  public String toString() {
    return listeners + " listeners, " + nodes + " nodes, " + actions + " actions";
  }

  private static final String OURS = "org.sealready.";

  /** Whether nothing has come to what there was. */
  boolean isWithin(Live before) {
    return listeners == before.listeners && nodes <= before.nodes && actions <= before.actions;
  }

  /** Counts from this model on, over all that it holds but views. */
  static Live from(Object model) {
    Map<String, Long> instances = instances();
    return new Live(
        new Listeners().under(model),
        sum(instances, Live::isNode),
        sum(instances, name -> name.startsWith(OURS + "ui.") && name.contains("$$Lambda")));
  }

  private static long sum(Map<String, Long> instances, Predicate<String> isCounted) {
    return instances.entrySet().stream()
        .filter(each -> isCounted.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isNode(String name) {
    try {
      return Node.class.isAssignableFrom(Class.forName(name, false, Live.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError unnamed) {
      return false; // arrays and hidden classes
    }
  }

  /** How many instances of each class can be reached; collects garbage before. */
  static Map<String, Long> instances() {
    try {
      String table =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "gcClassHistogram",
                      new Object[] {new String[0]},
                      new String[] {String[].class.getName()});
      return table
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(line -> line.length >= 4 && line[0].matches("\\d+:"))
          .collect(Collectors.toMap(line -> line[3], line -> Long.valueOf(line[1]), Long::sum));
    } catch (JMException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Counts the listeners of all properties that can be reached without going through a view. */
  private static final class Listeners {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int count;

    int under(Object root) {
      add(root);
      while (!waiting.isEmpty()) {
        visit(waiting.pop());
      }
      return count;
    }

    private void add(Object value) {
      switch (value) {
        case null -> {}
        case Optional<?> optional -> optional.ifPresent(this::add);
        case Collection<?> some -> some.forEach(this::add);
        case Map<?, ?> map -> map.forEach((key, each) -> addBoth(key, each));
        case Object[] some -> Arrays.asList(some).forEach(this::add);
        case Node view -> {}
        default -> {
          if (isWalked(value.getClass()) && seen.add(value)) {
            waiting.push(value);
          }
        }
      }
    }

    private void addBoth(Object key, Object value) {
      add(key);
      add(value);
    }

    private static boolean isWalked(Class<?> type) {
      String name = type.getName();
      return name.startsWith(OURS)
          || name.startsWith("javafx.beans.")
          || name.startsWith("com.sun.javafx.binding.");
    }

    private void visit(Object object) {
      for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
        if (isWalked(type)) {
          Arrays.stream(type.getDeclaredFields())
              .filter(field -> !field.getType().isPrimitive())
              .forEach(field -> visit(object, field));
        }
      }
    }

    private void visit(Object object, Field field) {
      Object value = read(object, field);
      if (field.getName().equals("helper")) {
        count += value == null ? 0 : listeners(value);
      } else {
        add(value);
      }
    }

    private static Object read(Object object, Field field) {
      try {
        field.setAccessible(true);
        return field.get(object);
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    /** JavaFX keeps one listener in a field, and several in arrays with their numbers. */
    private static int listeners(Object helper) {
      return Arrays.stream(helper.getClass().getDeclaredFields())
          .mapToInt(
              field ->
                  switch (field.getName()) {
                    case "listener" -> 1;
                    case "invalidationSize", "changeSize" -> (int) read(helper, field);
                    default -> 0;
                  })
          .sum();
    }
  }
}
