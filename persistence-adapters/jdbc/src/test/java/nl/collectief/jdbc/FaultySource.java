package nl.collectief.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that fails at one of the calls that go to its database, before it is made or after. */
final class FaultySource {
    private final DataSource source;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private boolean afterwards;

    FaultySource(DataSource source) {
        this.source = source;
    }

    /** Has the call after {@code calls} more fail, once; with its effect if {@code afterwards}. */
    void failAfter(int calls, boolean effect) {
        left.set(calls);
        afterwards = effect;
    }

    /** Returns whether the call that was to fail has failed. */
    boolean hasFailed() {
        return left.get() < 0;
    }

    void heal() {
        left.set(Integer.MAX_VALUE);
    }

    DataSource asDataSource() {
        return wrapped(DataSource.class, source);
    }

    private <T> T wrapped(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean fails = canFail(method.getName()) && left.getAndDecrement() == 0;
                    if (fails && !afterwards) {
                        throw new SQLException("the line is cut", "08006");
                    }
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (fails) {
                        throw new SQLException("the line is cut afterwards", "08006");
                    }
                    for (Class<?> wrapped :
                            new Class<?>[] {Connection.class, PreparedStatement.class, Statement.class, ResultSet.class
                            }) {
                        if (wrapped.isInstance(answer) && method.getReturnType() == wrapped) {
                            return wrapped(wrapped, answer);
                        }
                    }
                    return answer;
                }));
    }

    /** Only what asks the database can fail, so that what is open can still be closed and rolled back. */
    private static boolean canFail(String method) {
        return method.startsWith("execute")
                || method.equals("getConnection")
                || method.equals("prepareStatement")
                || method.equals("next")
                || method.equals("commit")
                || method.equals("setAutoCommit");
    }
}
