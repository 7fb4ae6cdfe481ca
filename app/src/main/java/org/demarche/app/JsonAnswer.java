package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.demarche.record.query.Cell;

/** An answer as one JSON object a row. */
final class JsonAnswer extends AnswerWriter {
    private final Output out;
    private List<String> names = List.of();

    JsonAnswer(Output out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> given) {
        names = given;
    }

    @Override
    void write(List<Cell> cells) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            put(node, names.get(i), cells.get(i));
        }
        out.line(EventJson.write(node));
    }

    private static void put(ObjectNode node, String name, Cell cell) {
        switch (cell.kind()) {
            case NOTHING -> node.putNull(name);
            case FLAG -> node.put(name, Boolean.parseBoolean(cell.text()));
            case NUMBER -> number(node, name, cell.text());
            case TEXT -> node.put(name, cell.text());
        }
    }

    /** JSON has no word for what is no number or beyond all numbers. */
    private static void number(ObjectNode node, String name, String text) {
        boolean finite = text.chars().noneMatch(c -> c == 'N' || c == 'y');
        if (finite) {
            node.put(name, new BigDecimal(text));
        } else {
            node.put(name, text);
        }
    }
}
