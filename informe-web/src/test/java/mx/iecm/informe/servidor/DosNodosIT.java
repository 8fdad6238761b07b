package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dos servidores sobre una base: lo que se hace una vez se hace una vez, y uno sigue lo del otro.
 */
class DosNodosIT {

  private static final int RENGLONES = 60_000;
  private static final String DENTRO = "Informes por entregar";
  private static final String AFUERA = "j_security_check";
  private static final String COMPILACIONES =
      "/api/periodos/" + CasoReal.PERIODO + "/compilaciones?borrador=true";

  private final Path carpeta;

  DosNodosIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void loDeUnPeriodoSeHaceUnaVezYElQueQuedaTermina() throws Exception {
    try (var base = EmbeddedPostgres.start();
        var uno = nodo(base, "uno");
        var otro = nodo(base, "otro")) {
      var nodos = List.of(uno, otro);
      abrir(uno);
      entregarEnLosDosALaVez(nodos, CasoReal.enorme(RENGLONES));
      for (String area : List.of("UTCSyD", "UTSI", "SE")) {
        assertThat(entregar(otro, area, CasoReal.entrega(area)).estado()).isEqualTo(201);
      }

      var pedidas =
          nodos.parallelStream().map(n -> n.cliente("secretaria").mandar(COMPILACIONES)).toList();

      assertThat(pedidas)
          .extracting(Cliente.Respuesta::estado)
          .as("una a la vez, en cualquier servidor")
          .containsExactlyInAnyOrder(202, 409);
      int quien = pedidas.get(0).estado() == 202 ? 0 : 1;
      Servicio muere = nodos.get(quien);
      Servicio queda = nodos.get(1 - quien);
      var persona = entrar(muere, "secretaria");
      salirEnUnoEsSalirDelOtro(muere, queda);
      sigueElQueQueda(muere, queda, pedidas.get(quien).objeto().getString("id"));
      assertThat(persona.en(queda.direccion()).ver("/panel/").body())
          .as("quien entró por el que murió sigue dentro")
          .contains(DENTRO);
    }
  }

  private static Navegador entrar(Servicio servicio, String quien) {
    var persona = new Navegador(servicio.direccion());
    assertThat(persona.entrar(quien, "demo").body()).contains(DENTRO);
    return persona;
  }

  private static void salirEnUnoEsSalirDelOtro(Servicio uno, Servicio otro) {
    var persona = entrar(uno, "auditoria");
    assertThat(persona.en(otro.direccion()).ver("/panel/").body())
        .as("por cualquiera, sin afinidad")
        .contains(DENTRO);
    persona.en(otro.direccion()).mandar("/panel/salir", "");
    assertThat(persona.ver("/panel/").body()).as("la sesión acabó en los dos").contains(AFUERA);
  }

  private Servicio nodo(EmbeddedPostgres base, String nombre)
      throws IOException, InterruptedException {
    var ambiente = new HashMap<>(Servicio.sobre(base, nombre));
    ambiente.put("INFORME_SESIONES", "compartidas");
    String red = " -Djboss.node.name=%s -Djboss.jgroups.tcp.port=%d";
    ambiente.merge("JAVA_OPTS", red.formatted(nombre, Servicio.libre()), String::concat);
    return Servicio.arrancar(Files.createDirectory(carpeta.resolve(nombre)), ambiente);
  }

  private static void abrir(Servicio servicio) {
    var libros =
        Map.of("programa", CasoReal.libro("programa"), "secretaria", CasoReal.libro("secretaria"));
    assertThat(servicio.cliente("secretaria").subir("/api/periodos", libros).estado())
        .isEqualTo(201);
  }

  private static void entregarEnLosDosALaVez(List<Servicio> nodos, byte[] libro) {
    var recibos =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> entregar(nodos.get(i % 2), "DVOE", libro))
            .toList();
    assertThat(recibos)
        .extracting(Cliente.Respuesta::estado)
        .as("los mismos bytes son una entrega")
        .containsExactlyInAnyOrder(201, 200, 200, 200);
    assertThat(recibos).extracting(r -> r.objeto().getString("folio")).containsOnly(folio());
  }

  private static String folio() {
    return CasoReal.PERIODO + "/DVOE/0001";
  }

  private static void sigueElQueQueda(Servicio muere, Servicio queda, String compilacion)
      throws InterruptedException {
    Servicio.esperar("leía", () -> lee(muere, compilacion));
    muere.matar();

    var marcha = Compilada.terminada(queda.cliente("secretaria"), compilacion);

    var otra = Compilada.esperar(queda.cliente("secretaria"), "?borrador=true");
    assertThat(Compilada.bajar(queda.cliente("secretaria"), marcha, "borrador.docx"))
        .as("lo mismo que si nadie hubiera muerto")
        .isEqualTo(Compilada.bajar(queda.cliente("secretaria"), otra, "borrador.docx"));
  }

  private static boolean lee(Servicio servicio, String compilacion) {
    var marcha = Compilada.ver(servicio.cliente("secretaria"), compilacion);
    assertThat(marcha.getString("estado")).as("terminó antes de matarlo").isEqualTo("EN_CURSO");
    return marcha.getJsonObject("avance").getString("paso").startsWith("Leyendo");
  }

  private static Cliente.Respuesta entregar(Servicio servicio, String area, byte[] libro) {
    return servicio
        .cliente(area.toLowerCase(Locale.ROOT))
        .subir(CasoReal.entregas(area), CasoReal.comoLibro(libro));
  }
}
