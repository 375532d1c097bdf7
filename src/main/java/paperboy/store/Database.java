package paperboy.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/**
 * The embedded database: one connection, used by one thread at a time. Its pages reach the disk in
 * its own time; what a power cut takes from it is told again from the folders.
 *
 * <pre>{@code
 * try (Database database = Database.open(state.resolve("ledger.db"))) { … }
 * }</pre>
 */
public final class Database implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 5000;

  private static final int RESERVED_BYTES = 512 << 10;

  /** How many pages of 4 KiB the log may have before it begins again: fewer than are reserved. */
  private static final String SHORT_LOG = "pragma wal_autocheckpoint = 64";

  private final Connection connection;

  /** By their texts, of which there are as many as the code has. */
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private boolean inWork;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Makes an object of a row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What is done with a prepared statement. */
  @FunctionalInterface
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** Something asked of the database. */
  @FunctionalInterface
  interface Answer<T> {
    T answer() throws SQLException;
  }

  /** Something done with the database, all of it or nothing. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Opens a database, makes it if it is not there, and brings it to the present form.
   *
   * @throws StoreException if it is damaged, or cannot be opened now
   */
  public static Database open(Path file) {
    Objects.requireNonNull(file, "file");
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(PATIENCE_MILLIS);
    Connection connection = null;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Database database = new Database(connection);
      database.list(SHORT_LOG, row -> row.getInt(1));
      database.check();
      Migrations.run(database);
      return database;
    } catch (SQLException e) {
      closeAfter(connection, e);
      throw new StoreException("open " + file, e);
    }
  }

  private static void closeAfter(AutoCloseable opened, Exception failure) {
    try {
      if (opened != null) {
        opened.close();
      }
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Takes some room on the disk ahead, so that a while can still be written when it is full: a
   * table that goes again leaves its pages to the tables that stay, and the log the length it had.
   */
  public synchronized void reserve() {
    try {
      script("drop table if exists reserve; create table reserve (room blob)");
      script("insert into reserve values (zeroblob(" + RESERVED_BYTES + "))");
      script("drop table reserve");
    } catch (SQLException e) {
      throw new StoreException("reserve room", e);
    }
  }

  private void check() throws SQLException {
    String told = list("pragma quick_check(1)", row -> row.getString(1)).get(0);
    if (!told.equals("ok")) {
      throw new SQLException(told, null, org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT.code);
    }
  }

  /**
   * Answers a question, or says what could not be done.
   *
   * @throws StoreException with that, and what the database said
   */
  <T> T ask(String what, Answer<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw new StoreException(what, e);
    }
  }

  /** The rows a query gives, in its order. */
  synchronized <T> List<T> list(String query, Row<T> form, Object... values) throws SQLException {
    return prepared(query, values, statement -> rows(statement, form));
  }

  private static <T> List<T> rows(PreparedStatement statement, Row<T> form) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(form.read(result));
      }
      return rows;
    }
  }

  /** Changes rows; gives how many. */
  synchronized int change(String command, Object... values) throws SQLException {
    return prepared(command, values, PreparedStatement::executeUpdate);
  }

  /** Runs commands that give nothing, split by semicolons. */
  synchronized void script(String commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(commands);
    }
  }

  /**
   * Runs a statement, which stays prepared unless it fails: to prepare takes longer than to run.
   */
  private <T> T prepared(String command, Object[] values, Use<T> use) throws SQLException {
    PreparedStatement statement = statements.remove(command);
    statement = statement == null ? connection.prepareStatement(command) : statement;
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      T result = use.of(statement);
      statements.put(command, statement);
      return result;
    } catch (SQLException | RuntimeException e) {
      closeAfter(statement, e);
      throw e;
    }
  }

  /**
   * Does what others ask of this database wholly or, if it throws, not at all.
   *
   * <pre>{@code
   * database.atOnce(() -> {
   *   ledger.exported(exports);
   *   announcements.digestExported(id, json, null);
   * });
   * }</pre>
   */
  public synchronized void atOnce(Runnable work) {
    try {
      together(work::run);
    } catch (SQLException e) {
      throw new StoreException("commit", e);
    }
  }

  /** Does some work wholly or, if it throws, not at all; within other such work as a part of it. */
  synchronized void together(Work work) throws SQLException {
    if (inWork) {
      work.run();
    } else {
      alone(work);
    }
  }

  private void alone(Work work) throws SQLException {
    script("begin immediate");
    inWork = true;
    try {
      work.run();
      script("commit");
    } catch (Throwable e) {
      rollBackAfter(e);
      throw e;
    } finally {
      inWork = false;
    }
  }

  /** A full disk has rolled it back already, and what it said must not be lost. */
  private void rollBackAfter(Throwable failure) {
    try {
      script("rollback");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("close", e);
    }
  }
}
