package mx.iecm.informe.persona;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;

/**
 * Las personas con que empieza un servidor que no tiene ninguna: las de demostración, si quien lo
 * arranca dice dónde están, o una de la secretaría que da el ambiente. Si nadie da ninguna, nadie
 * entra: no hay claves de fábrica.
 */
@ApplicationScoped
class PrimerasPersonas {

  /** Después de las migraciones. */
  private static final int DESPUES = 10;

  private static final String PERSONA = "INFORME_PRIMERA_PERSONA";
  private static final String CLAVE = "INFORME_PRIMERA_CLAVE";
  private static final System.Logger REGISTRO = System.getLogger(PrimerasPersonas.class.getName());

  @Inject Personas personas;

  @Transactional
  void alArrancar(@Observes @Priority(DESPUES) Startup arranque) {
    if (!personas.ninguna() || Proveedor.hay()) {
      return;
    }
    String demostracion = System.getProperty("informe.personas.demostracion", "");
    String primera = System.getenv().getOrDefault(PERSONA, "");
    if (!demostracion.isEmpty()) {
      deDemostracion(Path.of(demostracion));
    } else if (!primera.isEmpty()) {
      deLaSecretaria(primera, System.getenv().getOrDefault(CLAVE, ""));
    } else {
      REGISTRO.log(
          Level.WARNING, "Nadie puede entrar: dé {0} y {1} en el ambiente", PERSONA, CLAVE);
    }
  }

  /** La tendrá que cambiar: la del ambiente la puede leer quien administra la máquina. */
  private void deLaSecretaria(String usuario, String clave) {
    Claves.exigir(clave, usuario);
    personas.guardar(
        new Alta(usuario, "Secretaría", "", Set.of(Alta.SECRETARIA)), clave, "el ambiente");
    REGISTRO.log(Level.INFO, "Se dio de alta a {0}, de la secretaría", usuario);
  }

  /** Un renglón por persona: {@code usuario=clave,papel,papel}. */
  private void deDemostracion(Path archivo) {
    var renglones = new Properties();
    try (Reader lector = Files.newBufferedReader(archivo)) {
      renglones.load(lector);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo, e);
    }
    for (String usuario : renglones.stringPropertyNames()) {
      var datos = Arrays.asList(renglones.getProperty(usuario).split(","));
      var papeles = new LinkedHashSet<>(datos.subList(1, datos.size()));
      var alta = new Alta(usuario, "Demostración: " + usuario, "", papeles);
      personas.guardar(alta, datos.get(0), "demostración").quitarProvisional();
    }
  }
}
