package dk.samdrift.arch;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The names and lengths in one Java file, as the compiler's own parser sees them. */
record JavaSource(List<String> packages, List<String> types, List<Method> methods) {

  record Method(String name, long lines) {}

  static JavaSource parse(String text) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of(), null, List.of(new Text(text)));
    try {
      CompilationUnitTree file = task.parse().iterator().next();
      Reader reader = new Reader(Trees.instance(task).getSourcePositions(), file);
      reader.scan(file, null);
      String named = file.getPackageName() == null ? "" : file.getPackageName().toString();
      return new JavaSource(List.of(named.split("\\.")), reader.types, reader.methods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final SourcePositions positions;
    private final CompilationUnitTree file;
    private final List<String> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    Reader(SourcePositions positions, CompilationUnitTree file) {
      this.positions = positions;
      this.file = file;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        types.add(type.getSimpleName().toString());
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      methods.add(new Method(method.getName().toString(), lines(method)));
      return super.visitMethod(method, null);
    }

    private long lines(Tree tree) {
      LineMap map = file.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(file, tree));
      return map.getLineNumber(positions.getEndPosition(file, tree)) - first + 1;
    }
  }
}
