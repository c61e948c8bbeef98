package nl.collectief.json;

import java.util.List;
import java.util.stream.Collectors;

/** A text is not what it should be; names every fault, and no value, since who logs this message cannot know them. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(List<Problem> problems) {
        super(problems.stream().map(Unreadable::told).collect(Collectors.joining("\n")));
    }

    private static String told(Problem problem) {
        String place = problem.pointer().isEmpty() ? "" : problem.pointer() + " ";
        return place + "(line " + problem.line() + ", column " + problem.column() + "): "
                + problem.message().en();
    }
}
