package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** La aplicación que se entrega, sobre el servidor construido y con un periodo abierto. */
@ExtendWith(ArquillianExtension.class)
abstract class EnElServidor {

  @ArquillianResource URL url;

  @Deployment(testable = false)
  static WebArchive aplicacion() {
    return ShrinkWrap.create(ZipImporter.class, "informe.war")
        .importFrom(new File(System.getProperty("informe.aplicacion")))
        .as(WebArchive.class);
  }

  @BeforeEach
  void abrirElPeriodo() {
    var abierto =
        como("secretaria")
            .subir(
                "/api/periodos",
                Map.of(
                    "programa", CasoReal.libro("programa"),
                    "secretaria", CasoReal.libro("secretaria")));
    assertThat(abierto.estado()).as(abierto.texto()).isIn(200, 201);
    assertThat(abierto.objeto().getString("clave")).isEqualTo(CasoReal.PERIODO);
  }

  Cliente.Respuesta entregar(String area, byte[] libro) {
    return como(area.toLowerCase(Locale.ROOT))
        .subir(CasoReal.entregas(area), CasoReal.comoLibro(libro));
  }

  Cliente como(String usuario) {
    return new Cliente(URI.create(url.toString()), usuario);
  }
}
