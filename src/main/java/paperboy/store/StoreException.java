package paperboy.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** A database that does not do its part: its disk is full, it is locked, or it is damaged. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param what could not be done: {@code book a.html}
   * @param cause what the database said
   */
  public StoreException(String what, SQLException cause) {
    super("cannot " + what + " in the ledger: " + cause.getMessage(), cause);
  }

  /** Whether the file is no database any more, so that trying again cannot help. */
  public boolean isDamage() {
    int code = ((SQLException) getCause()).getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }
}
