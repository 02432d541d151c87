package org.sealready.arch;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Catch blocks after which a failure looks like "none": they go on without the exception, with an
 * empty value, a default, or nothing.
 */
final class Swallowed {

  /** What stands for "none" even where the exception was looked at. */
  private static final Pattern NONE =
      Pattern.compile(
          "return( (false|true|null|\"\"|0|-1|(List|Set|Map)\\.of\\(\\)|Optional\\.empty\\(\\)"
              + "|Stream\\.empty\\(\\)|new \\w+\\[0\\]|[^;]* == [^;]*))?;|continue;|break;");

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");
  private static final Pattern REASON =
      Pattern.compile("(?s)//\\s*\\S+\\s+\\S+\\s+\\S+.*[.:](\\s.*)?");

  /**
   * One catch block.
   *
   * @param hasReason whether a sentence in it says why nothing is lost
   */
  record Place(String file, long line, String caught, boolean hasReason) {

    @Override
    public String toString() {
      return file + ":" + line + " (" + caught + ")";
    }
  }

  private Swallowed() {}

  /** The places in a source text that has no errors. */
  static List<Place> in(String file, String source) throws IOException {
    return in(Map.of(file, source));
  }

  /** The places in source texts, by file, in the order of the map; one compiler reads them all. */
  static List<Place> in(Map<String, String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Text> texts =
        sources.entrySet().stream().map(each -> new Text(each.getKey(), each.getValue())).toList();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, texts);
    Trees trees = Trees.instance(task);
    List<Place> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      String file = unit.getSourceFile().toUri().getPath().substring(1);
      unit.accept(
          new Catches(file, sources.get(file), unit, trees.getSourcePositions(), found), null);
    }
    return found;
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String source;

    Text(String file, String source) {
      super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }

  private static final class Catches extends TreeScanner<Void, Void> {

    private final String file;
    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Place> found;

    Catches(
        String file,
        String source,
        CompilationUnitTree unit,
        SourcePositions positions,
        List<Place> found) {
      this.file = file;
      this.source = source;
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitCatch(CatchTree caught, Void nothing) {
      int from = (int) positions.getStartPosition(unit, caught.getBlock());
      int to = (int) positions.getEndPosition(unit, caught.getBlock());
      String block = LITERAL.matcher(source.substring(from, to)).replaceAll("\"\"");
      String code = COMMENT.matcher(block).replaceAll("");
      Fate fate = new Fate(caught.getParameter().getName().toString());
      caught.getBlock().accept(fate, null);
      if (!fate.isThrown && (!fate.isTold || NONE.matcher(code).find() && !fate.isSaid)) {
        long line = unit.getLineMap().getLineNumber(from);
        String type = caught.getParameter().getType().toString();
        found.add(new Place(file, line, type, REASON.matcher(block).find()));
      }
      return super.visitCatch(caught, nothing);
    }
  }

  /** What becomes of an exception in its block. */
  private static final class Fate extends TreeScanner<Void, Void> {

    private final String name;
    private boolean isThrown;
    private boolean isTold;

    /** Told to a person here and now. */
    private boolean isSaid;

    Fate(String name) {
      this.name = name;
    }

    @Override
    public Void visitThrow(ThrowTree thrown, Void nothing) {
      isThrown = true;
      return super.visitThrow(thrown, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
      isTold |= identifier.getName().contentEquals(name);
      return nothing;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      String method = call.getMethodSelect().toString();
      isSaid |= method.endsWith("complain") || method.endsWith("println");
      isTold |= isSaid;
      return super.visitMethodInvocation(call, nothing);
    }
  }
}
