import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server on the loopback address, made of the libraries on Maven Central.
 *
 * <p>{@code java -cp 'lib/*' Neo4jServer.java FOLDER PORT [--end-with-input]}, with the password of user {@code neo4j}
 * in {@code NEO4J_PASSWORD} and the page cache in MiB in {@code NEO4J_PAGECACHE_MIB} (default 128). Port 0 takes any
 * free one. Prints {@code READY HOST:PORT} once it answers, or {@code FAILED reason}; SIGTERM closes the database
 * before it ends. With {@code --end-with-input} it also ends when its standard input closes, so that it never outlives
 * whoever started it.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) throws InterruptedException {
    try {
      if (arguments.length > 2 && arguments[2].equals("--end-with-input")) endWithInput();
      var service = start(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]));
      Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
      setPassword(service, System.getenv("NEO4J_PASSWORD"));
      System.out.println("READY " + boltAddress(service));
    } catch (RuntimeException failure) {
      Throwable cause = failure;
      while (cause.getCause() != null) cause = cause.getCause();
      System.err.println("FAILED " + cause.getClass().getSimpleName() + ": " + cause.getMessage());
      System.exit(1);
    }
    Thread.currentThread().join();
  }

  private static DatabaseManagementService start(Path folder, int port) {
    var pageCache = Long.parseLong(System.getenv().getOrDefault("NEO4J_PAGECACHE_MIB", "128"));
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCache))
        // Preallocated, the logs take half a gigabyte of every data folder before its first write.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        // Nothing here calls another host.
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        // Clients have gone by the time we are told to end; the default waits ten seconds for new ones.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .build();
  }

  /** A new folder starts with the well-known password, a used one with the password of its last start. */
  private static void setPassword(DatabaseManagementService service, String password) {
    try {
      service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    } catch (QueryExecutionException refused) {
      if (!refused.getMessage().contains("Old password and new password cannot be the same")) throw refused;
    }
  }

  private static String boltAddress(DatabaseManagementService service) {
    var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return "127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }

  private static void endWithInput() {
    var watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {}
      } catch (java.io.IOException closed) {
        // Closed is what we wait for, however it is told.
      }
      System.exit(0);
    });
    watch.setDaemon(true);
    watch.start();
  }
}
