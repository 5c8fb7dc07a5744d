package org.xingping.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Chinese as it is printed: full-width punctuation beside Chinese characters, no space before a percent sign. */
class PunctuationTest {
    private static final String CHINESE = "[\\p{IsHan}、。！（），：；？“”]";
    private static final Pattern SLIP =
            Pattern.compile("(?<=" + CHINESE + ") ?[,;:()!?]|[,;:()!?](?= ?" + CHINESE + ")|[ \\u00A0]+[%％]");

    @Test
    void chineseMessagesAreWrittenAsPrinted() throws IOException {
        Properties messages = new Properties();
        messages.load(
                new StringReader(Sources.text(Path.of("src/main/resources/org/xingping/text/messages.properties"))));

        assertThat(messages).isNotEmpty();
        assertThat(slips(messages.values().stream().map(String::valueOf))).isEmpty();
    }

    @Test
    void shippedTemplatesAreWrittenAsPrinted() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            templates = files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertThat(templates).isNotEmpty();
        for (Path template : templates) {
            String text = Sources.text(template);
            List<String> texts = new ArrayList<>();
            collect(new YAMLMapper().readTree(text), texts);
            assertThat(texts).as(template.toString()).hasSizeGreaterThan(500);
            text.lines().filter(line -> line.startsWith("#")).forEach(texts::add);

            assertThat(slips(texts.stream())).as(template.toString()).isEmpty();
        }
    }

    @Test
    void theFilesOnTopOfTheTreeAreWrittenAsPrinted() {
        for (String file : List.of("README.md", "CHANGELOG.md")) {
            List<String> lines = prose(Sources.text(Path.of(file))).lines().toList();

            assertThat(lines).as(file).hasSizeGreaterThan(5);
            assertThat(slips(lines.stream())).as(file).isEmpty();
        }
    }

    @Test
    void onlyTheProseOfMarkdownIsHeldToIt() {
        assertThat(slips(prose("""
            写在 `FloorTable.java`,由它守住
            **不会丢失**: SQLite
            见 [说明](README.md), 开头
            用 `x`(见下)
            """).lines())).hasSize(4);
        assertThat(slips(prose("""
            见 [说明](README.md) 开头，1,000 项，10:30 到 `list (all):` 为止
            - [评价标准](templates/default-2025.yaml)：`a`、`b: 甲`
            ```
            mvn verify     # 编译,检查
            ```
            | `demo --out FILE` | 写出评分表 |
            | ![首页](images/shelf.png) | ![评分](images/desk.png) |
            """).lines())).isEmpty();
    }

    @Test
    void everySlipIsCaughtAndNothingElse() {
        assertThat(slips(Stream.of("窗口,无法打开", "打开(安装)它", "例如: {0}", "是? 否", "率≥98 %", "缺1类: 60", "好!")))
                .hasSize(7);
        assertThat(slips(Stream.of(
                        "率≥98%，无；有",
                        "3, 4, 5",
                        "（apt install x）",
                        "Complaint: response (first)",
                        "优100/良80",
                        "写not-applicable: never",
                        "{0}：{1}")))
                .isEmpty();
    }

    private static List<String> slips(Stream<String> texts) {
        return texts.filter(text -> SLIP.matcher(text).find()).toList();
    }

    /** Markdown without its code blocks, its code spans' texts, its links' addresses and its asterisks. */
    private static String prose(String markdown) {
        return markdown.replaceAll("(?ms)^```.*?^```", "")
                .replaceAll("`[^`\n]*`", "x")
                .replaceAll("!?\\[([^]\n]*)]\\([^)\n]*\\)", "$1")
                .replace("*", "");
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        node.forEach(part -> collect(part, texts));
    }
}
