package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.derivation.mistakes.Check;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.RowVerdict;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The Python file as a user has it: with the lines that the gallery shows put into its functions, run, and checked. */
class ProbesPythonTest {
    private static final String EMPTY = "    raise NotImplementedError(\"put your own lines into cross_term()\")\n";
    private static final String RIGHT = Mistake.M1.rightCode();
    private static final String RIGHT_GRADIENT = "u = x[:, :, None] * v\n" + Mistake.M9.rightCode();

    @TempDir
    Path directory;

    @BeforeAll
    static void thereIsPython() {
        Python.require();
    }

    /** The file with lines put into its functions. */
    private Path file(String crossTerm, String gradient, String start) throws IOException {
        String text = ProbesFile.text(ProbesFormat.PYTHON);
        assertTrue(text.contains(EMPTY));
        text = text.replace(EMPTY, indent(crossTerm));
        text = fill(text, "def gradient(x, v):", gradient);
        text = fill(text, "def start():", start);
        return Files.writeString(directory.resolve("mine.py"), text);
    }

    /** Puts lines in the place of a function's only statement. */
    private static String fill(String text, String head, String lines) {
        int at = text.indexOf("    return None\n", text.indexOf(head));
        return text.substring(0, at) + indent(lines) + text.substring(at + "    return None\n".length());
    }

    private static String indent(String lines) {
        return "    " + lines.replace("\n", "\n    ") + "\n";
    }

    private CheckReport check(Path file) throws Exception {
        Python.Result run = Python.run(file);
        assertEquals(0, run.code(), run.output());
        return Check.of(ResultsFile.read(directory.resolve("results.json")));
    }

    @ParameterizedTest
    @CsvSource({"float64, true", "float32, false"})
    void theRightLinesPass(String type, boolean fullPrecision) throws Exception {
        Path file = file(
                RIGHT,
                RIGHT_GRADIENT,
                "rows, k, rng = 5, 4, np.random.default_rng(1)\n" + Mistake.M10.rightCode() + "\nreturn v");
        Files.writeString(file, Files.readString(file).replace("DTYPE = \"float64\"", "DTYPE = \"" + type + "\""));
        CheckReport report = check(file);
        assertTrue(report.pass(), report.toString());
        assertEquals(List.of(), report.mistakes());
        assertEquals(fullPrecision, report.rows().stream().allMatch(RowVerdict::fullPrecision));
        assertTrue(report.rows().stream().allMatch(row -> row.gradient().ok()));
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void theLinesThatTheGalleryShowsAreNamedAsTheMistakeThatTheyAre(Mistake mistake) throws Exception {
        Path file =
                switch (mistake.wrongIn()) {
                    case VALUE -> file(mistake.code(), "return None", "return None");
                    case GRADIENT -> file(RIGHT, "u = x[:, :, None] * v\n" + mistake.code(), "return None");
                    case START -> file(RIGHT, RIGHT_GRADIENT, "rows, k = 5, 4\n" + mistake.code() + "\nreturn v");
                };
        CheckReport report = check(file);
        assertFalse(report.pass());
        assertEquals(List.of(mistake), report.mistakes());
        assertEquals(List.of(), report.missing());
    }

    @Test
    void whatIsNoNumberIsKeptAndFails() throws Exception {
        CheckReport report =
                check(file("return np.log(np.zeros(len(x))) * [1] * (x[:, 0] - 1)", "return None", "return None"));
        assertEquals(18, report.rows().size());
        assertEquals(18, report.failed());
        assertEquals(List.of(), report.mistakes());
    }

    /** Numbers for each row in a column, in lists, or one row after another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return (0.5 * (u.sum(1) ** 2 - (u ** 2).sum(1)).sum(1))[:, None]",
                "return [0.5 * sum(np.sum(u[r], 0) ** 2 - np.sum(u[r] ** 2, 0)) for r in range(len(u))]",
            })
    void theShapeOfTheRightAnswerDoesNotMatter(String lines) throws Exception {
        assertTrue(check(file(lines, "return None", "return None")).pass());
    }

    @Test
    void aShapeThatFitsNoRowIsSaidAndFailsEveryRowOfIt() throws Exception {
        Python.Result run = Python.run(file("return np.zeros((9, 2))", "return None", "return None"));
        assertEquals(0, run.code(), run.output());
        assertTrue(run.output().contains("cross_term() returned shape (9, 2) for"), run.output());
        CheckReport report = Check.of(ResultsFile.read(directory.resolve("results.json")));
        assertEquals(18, report.failed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return | return None | cross_term() returned nothing. Is there a return?",
                "return 'abc' | return None | cross_term() returned no array of real numbers: could not convert",
                "return x.sum(1) + 1j | return None | cross_term() returned no array of real numbers: ",
                "return [1j] * len(x) | return None | cross_term() returned no array of real numbers: ",
                "return x[:0, 0] | return None | cross_term() returned no numbers: its shape is (0,)",
                "return x[:, 0] | return v[:0] | gradient() returned no numbers: its shape is (0, ",
                "return x[:, 0] | return v[0] | gradient() returned shape (3, 2); it must be (B, F, K) = (",
                "raise NotImplementedError('put') | return None | NotImplementedError: put",
            })
    void whatTheFileCannotUseIsSaid(String crossTerm, String gradient, String message) throws Exception {
        Python.Result run = Python.run(file(crossTerm, gradient, "return None"));
        assertEquals(1, run.code());
        assertTrue(run.output().contains(message), run.output());
        assertFalse(Files.exists(directory.resolve("results.json")));
    }

    @Test
    void theResultsGoWhereTheUserSays() throws Exception {
        Python.Result run = Python.run(file(RIGHT, "return None", "return None"), "other.json");
        assertEquals("other.json: results of 18 rows\n", run.output().replace("\r", ""));
        assertTrue(Check.of(ResultsFile.read(directory.resolve("other.json"))).pass());
    }

    @Test
    void torchTensorsAndItsGradientWorkToo() throws Exception {
        Assumptions.assumeTrue(Python.has("torch"), "no PyTorch");
        Path file = file(
                RIGHT,
                "return torch.autograd.grad(cross_term(x, v).sum(), v)[0]",
                "return torch.zeros(3, 2, dtype=torch.float64) + 0.1");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("USE_TORCH = False", "USE_TORCH = True")
                        .replace("import numpy as np\n", "import numpy as np\nimport torch\n"));
        CheckReport report = check(file);
        assertTrue(report.pass(), report.toString());
        assertTrue(report.rows().stream().allMatch(row -> row.fullPrecision() && row.gradient() != null));
    }
}
