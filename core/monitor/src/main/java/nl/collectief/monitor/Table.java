package nl.collectief.monitor;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.collectief.model.text.Label;

/**
 * A tidy table: a row for each observation, a column for each variable, with what every column means. Immutable and
 * thread-safe.
 *
 * <p>Written as RFC 4180 tells: a header, lines that end in CR LF, cells in quotation marks where they hold a comma, a
 * quotation mark or a line end, and those marks doubled. An empty cell says that there is nothing; why not stands in a
 * column {@code status} where that can differ. Some spreadsheets run a cell as a formula if it begins with one of
 * {@code = + - @}, a tab or a return; such a text gets an apostrophe before it, and so does one that begins with an
 * apostrophe. Who reads the table back takes one apostrophe off the beginning and has what was recorded.
 */
public final class Table {
    /**
     * A column.
     *
     * @param name the name in the header: lower case with underscores
     * @param meaning what it holds, in Dutch and English
     */
    public record Column(String name, Label meaning) {
        public Column {
            checkNotNull(name, "name");
            checkNotNull(meaning, "meaning");
        }
    }

    private final String name;
    private final Label meaning;
    private final ImmutableList<Column> columns;
    private final ImmutableList<ImmutableList<String>> rows;

    Table(String name, Label meaning, List<Column> columns, ImmutableList<ImmutableList<String>> rows) {
        this.name = name;
        this.meaning = meaning;
        this.columns = ImmutableList.copyOf(columns);
        this.rows = rows;
    }

    /** Returns the name of the file it is meant for, such as {@code cells.csv}. */
    public String name() {
        return name;
    }

    /** Returns what a row of it is, in Dutch and English. */
    public Label meaning() {
        return meaning;
    }

    /** Returns the columns, in their order; unmodifiable. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the number of rows, the header not counted. */
    public int size() {
        return rows.size();
    }

    /**
     * Writes the table into {@code out}, which is not closed; to a file write UTF-8.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Writer out) throws IOException {
        Csv.line(columns.stream().map(Column::name).toList(), out);
        for (List<String> row : rows) {
            Csv.line(row, out);
        }
    }

    /** Returns name, number of columns and of rows. */
    @Override
    public String toString() {
        return name + " (" + columns.size() + " columns, " + rows.size() + " rows)";
    }
}
