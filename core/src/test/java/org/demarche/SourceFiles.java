package org.demarche;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The source files under a folder, measured.
 *
 * @param files each with its number of lines
 * @param methods all methods and constructors
 * @param types the types that stand in no other
 */
record SourceFiles(List<SourceFile> files, List<Method> methods, List<TypeFound> types) {
    record SourceFile(String path, int lines) {}

    /**
     * @param isOfRecord whether it is declared in a record, whose constructor takes what it holds
     */
    record Method(String name, int lines, int parameters, boolean isOfRecord) {}

    record TypeFound(String packageName, String name, boolean isPublic) {}

    static SourceFiles under(Path folder) throws IOException {
        SourceFiles all = new SourceFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Path> paths = javaFiles(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(paths));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                all.files.add(file(folder, unit));
                new Scanner(all, unit, trees.getSourcePositions()).scan(unit, null);
            }
        }
        return all;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static SourceFile file(Path folder, CompilationUnitTree unit) {
        Path path = Path.of(unit.getSourceFile().toUri());
        try (Stream<String> lines = Files.lines(path)) {
            String name = folder.toAbsolutePath().normalize().relativize(path).toString();
            return new SourceFile(name, (int) lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final SourceFiles all;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Scanner(SourceFiles all, CompilationUnitTree unit, SourcePositions positions) {
            this.all = all;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (getCurrentPath().getParentPath().getLeaf() == unit) {
                boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                all.types.add(
                        new TypeFound(
                                String.valueOf(unit.getPackageName()),
                                type.getSimpleName().toString(),
                                isPublic));
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            all.methods.add(
                    new Method(
                            owner.getSimpleName() + "." + method.getName(),
                            line(positions.getEndPosition(unit, method))
                                    - line(positions.getStartPosition(unit, method))
                                    + 1,
                            method.getParameters().size(),
                            owner.getKind() == Tree.Kind.RECORD));
            return super.visitMethod(method, null);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
