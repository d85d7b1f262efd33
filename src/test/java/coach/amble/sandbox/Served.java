package coach.amble.sandbox;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** Servlets on a free port of this machine. */
final class Served implements AutoCloseable {
  private final Tomcat tomcat = new Tomcat();

  Served(Path folder, Map<String, HttpServlet> servlets) throws LifecycleException {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", folder.toString());
    servlets.forEach((path, servlet) -> serve(context, path, servlet));
    if (context instanceof StandardContext standard) {
      standard.setClearReferencesThreadLocals(false);
      standard.setClearReferencesRmiTargets(false);
    }
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
  }

  private static void serve(Context context, String path, HttpServlet servlet) {
    Wrapper served = Tomcat.addServlet(context, path, servlet);
    served.setAsyncSupported(true);
    served.addMapping(path);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
