package org.demarche.record.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts one question in SQL to a connection that can write nothing and reach no other file.
 *
 * <p>That nothing is written is the connection's doing; here all but one SELECT is refused first,
 * so that whoever asks for more is told in one line what can be asked.
 */
public final class RecordQuery {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ONLY = "only one SELECT can be asked of a record";
    private static final int LONGEST = 300;

    private final Connection connection;
    private final String hint;

    /**
     * Asks on a connection.
     *
     * @param hint what to add where a question names what is not there; empty for nothing
     */
    public RecordQuery(Connection connection, String hint) {
        this.connection = connection;
        this.hint = hint;
    }

    /**
     * Asks.
     *
     * @throws IllegalArgumentException if it is not one SELECT, names what is not there or reaches
     *     out of the record
     * @throws SQLException if the record cannot answer
     */
    public void ask(String sql, Answer answer) throws SQLException {
        mustBeOneSelect(sql);
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData shape = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                names.add(shape.getColumnLabel(i));
            }
            answer.columns(names);
            while (rows.next()) {
                List<Cell> cells = new ArrayList<>(names.size());
                for (int i = 1; i <= names.size(); i++) {
                    cells.add(cell(rows.getObject(i)));
                }
                answer.row(cells);
            }
        } catch (SQLException e) {
            if (isMistake(e)) {
                boolean isUnknown = String.valueOf(e.getMessage()).contains("not found");
                throw new IllegalArgumentException(words(e) + (isUnknown ? hint : ""), e);
            }
            throw e;
        }
    }

    private static Cell cell(@Nullable Object value) {
        if (value == null) {
            return Cell.NOTHING;
        }
        if (value instanceof Number) {
            return new Cell(Cell.Kind.NUMBER, value.toString());
        }
        if (value instanceof Boolean) {
            return new Cell(Cell.Kind.FLAG, value.toString());
        }
        return new Cell(Cell.Kind.TEXT, value.toString());
    }

    /** Has the database itself read the text: nothing but SELECT has a tree it gives away. */
    private void mustBeOneSelect(String sql) throws SQLException {
        JsonNode tree = tree(sql);
        if (tree.path("error").asBoolean()) {
            String type = tree.path("error_type").asText();
            String why =
                    type.equals("parser") ? tree.path("error_message").asText() : "this is another";
            throw new IllegalArgumentException(ONLY + ": " + firstLine(why));
        }
        int count = tree.path("statements").size();
        if (count != 1) {
            throw new IllegalArgumentException(ONLY + ", there were " + count);
        }
    }

    private JsonNode tree(String sql) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)::VARCHAR")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? JSON.readTree(rows.getString(1)) : JSON.nullNode();
            }
        } catch (JsonProcessingException e) {
            throw new SQLException("the database reads the question as no tree", e);
        }
    }

    /** Whether the question is at fault, and not the machine or the file. */
    private static boolean isMistake(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return !message.startsWith("Out of Memory")
                && !message.startsWith("IO Error")
                && !message.startsWith("INTERNAL");
    }

    private static String words(SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("disabled by configuration") || message.contains("is disabled")) {
            return "a question can reach nothing outside the record: " + firstLine(message);
        }
        List<String> lines = message.lines().toList();
        boolean hints = lines.size() > 1 && lines.get(1).startsWith("Did you mean");
        return firstLine(message) + (hints ? " " + lines.get(1) : "");
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
