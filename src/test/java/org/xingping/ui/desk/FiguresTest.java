package org.xingping.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingping.assessment.Answer;
import org.xingping.text.Problem;
import org.xingping.ui.desk.TypedAnswers.Typed;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"48, 48", "４８, 48", "' 48 ', 48", "0, 0", "000, 0", "999999, 999999"})
    void wholeNumbersAreReadHoweverTheirDigitsAreTyped(String typed, long count) {
        assertThat(Figures.count("合格数", typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"30.1, 30.1", "３０．１, 30.1", "30。1, 30.1", "97.9959, 97.9959", "0, 0"})
    void decimalsAreKeptExactlyAsTyped(String typed, String value) {
        assertThat(Figures.decimal("实测值", typed)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', problem.figure.missing",
        "' ', problem.figure.missing",
        "abc, problem.figure.count",
        "四十八, problem.figure.count",
        "4.5, problem.figure.count",
        "1000000, problem.figure.count",
        "-3, problem.figure.sign",
        "－3, problem.figure.sign",
        "+3, problem.figure.sign"
    })
    void whatIsNoWholeNumberIsSaidInOneSentence(String typed, String key) {
        assertThatThrownBy(() -> Figures.count("合格数", typed))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"3.14159, problem.figure.decimal", "1.2.3, problem.figure.decimal", "1e3, problem.figure.decimal"})
    void whatIsNoDecimalIsSaidInOneSentence(String typed, String key) {
        assertThatThrownBy(() -> Figures.decimal("实测值", typed))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    @Test
    void moreThanWasCheckedCannotHavePassed() {
        assertThat(TypedAnswers.ratio(new Typed("合格数", "48"), new Typed("抽查数", "49")))
                .isEqualTo(new Answer.Ratio(48, 49));
        assertThatThrownBy(() -> TypedAnswers.ratio(new Typed("合格数", "49"), new Typed("抽查数", "48")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.figure.more"));
        assertThatThrownBy(() -> TypedAnswers.ratio(new Typed("合格数", "0"), new Typed("抽查数", "0")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.figure.zero"));
    }

    @Test
    void aReportCannotSayMoreThanAllOfIt() {
        assertThat(TypedAnswers.reported(new Typed("报表数值", "100")))
                .isEqualTo(new Answer.Value(new BigDecimal("100"), true));
        assertThatThrownBy(() -> TypedAnswers.reported(new Typed("报表数值", "100.01")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.figure.percent"));
    }

    @Test
    void moreThanWasDueMayBeDone() {
        assertThat(TypedAnswers.done(new Typed("实做", "33"), 5, new Typed("应做", "30")))
                .isEqualTo(new Answer.Done(33, 30, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "48, 49, 97.96%",
        "49, 50, 98%",
        "1, 3, 33.33%",
        "2449, 2499, 97.999%",
        "9799, 10000, 97.99%",
        "24499, 25000, 97.996%",
        "979999, 999998, 98.0001%",
        "0, 50, 0%",
        "50, 50, 100%"
    })
    void aPercentageThatIsNotWholeNeverLooksWhole(long part, long whole, String shown) {
        assertThat(Results.percentage(part, whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-03", "2025.11.3", "2025/11/03", "20251103", "２０２５年１１月３日", "' 2025-11-3 '"})
    void aDateIsReadHoweverItIsTyped(String typed) {
        assertThat(Dates.read("日期", typed)).hasToString("2025-11-03");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "11-03", "昨天", "2025-13-01"})
    void whatIsNoDayIsSaid(String typed) {
        assertThatThrownBy(() -> Dates.read("日期", typed)).isInstanceOf(Problem.class);
    }

    @Test
    void noDateIsNoFault() {
        assertThat(Dates.read("日期", " ")).isNull();
    }
}
