package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lo que queda escrito de cada acto, y que se puede comprobar sin el servidor. */
class BitacoraIT extends EnElServidor {

  @Test
  void cadaActoQuedaEscritoConQuienLoHizo() throws Exception {
    long antes = ultimo();
    byte[] libro = CasoReal.reempacado(CasoReal.entrega("UTSI"));
    String folio = entregar("UTSI", libro).objeto().getString("folio");
    entregar("UTSI", CasoReal.entrega("UTSI"));
    entregar("UTSI", libro);
    entregar("UTSI", libro);
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/cierre");
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/apertura");
    Compilada.esperar(como("secretaria"), "?borrador=true");

    var nuevos = desde(antes);

    assertThat(nuevos)
        .extracting(a -> a.getString("quien").replaceFirst(" .*", "") + " " + a.getString("acto"))
        .containsExactly(
            "utsi ENTREGA_RECIBIDA",
            "utsi ENTREGA_RECIBIDA",
            "utsi ENTREGA_REPUESTA",
            "secretaria PERIODO_CERRADO",
            "secretaria PERIODO_REABIERTO",
            "secretaria COMPILACION_PEDIDA",
            "servidor COMPILACION_TERMINADA");
    assertThat(nuevos.get(2).getString("asunto"))
        .startsWith("periodo: CVOE-2025-T2 · área: UTSI · folio: " + folio + " · SHA-256: ");
    assertThat(nuevos.get(6).getString("asunto")).contains("tipo: borrador", "veredicto: ");
  }

  @Test
  void loQueNoSeHizoNoSeEscribe() {
    long antes = ultimo();

    entregar("SE", new byte[] {1, 2, 3});
    como("dvoe").mandar("/api/periodos/" + CasoReal.PERIODO + "/cierre");
    como("secretaria").mandar("/api/periodos/NADA/compilaciones");

    assertThat(desde(antes)).isEmpty();
  }

  @Test
  void muchosALaVezNoBifurcanLaCadenaYSeVerificaSinServidor(@TempDir Path carpeta)
      throws Exception {
    long antes = ultimo();
    var estados =
        IntStream.range(0, 24)
            .parallel()
            .map(
                i ->
                    como("secretaria")
                        .mandar(
                            "/api/periodos/"
                                + CasoReal.PERIODO
                                + (i % 2 == 0 ? "/cierre" : "/apertura"))
                        .estado())
            .boxed()
            .toList();
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/apertura");
    assertThat(estados).containsOnly(200);
    assertThat(ultimo()).isEqualTo(antes + 25);

    var exportada = como("auditoria").pedir("/api/bitacora/exportada");
    assertThat(exportada.medio()).startsWith("application/x-ndjson");
    Path archivo = Files.write(carpeta.resolve("bitacora.jsonl"), exportada.cuerpo());
    Path dicho = carpeta.resolve("dicho.txt");

    assertThat(Consola.correr(dicho, "bitacora", "verificar", archivo)).isZero();
    assertThat(Files.readString(dicho))
        .startsWith("La bitácora concuerda: " + (antes + 25) + " asientos.");

    String otra = exportada.texto().replaceFirst("CVOE-2025-T2", "CVOE-2025-T3");
    Files.writeString(archivo, otra);
    assertThat(Consola.correr(dicho, "bitacora", "verificar", archivo)).isEqualTo(1);
    assertThat(Files.readString(dicho)).contains("no dice lo que decía cuando se anotó");
  }

  @Test
  void sePaginaSinQueLoNuevoMuevaLasPaginas() {
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/apertura");
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/apertura");
    long ultimo = ultimo();
    var primera = pagina("?limite=2");
    como("secretaria").mandar("/api/periodos/" + CasoReal.PERIODO + "/apertura");
    var segunda = pagina("?limite=2&siguiente=" + primera.get(1).getJsonNumber("numero"));

    assertThat(primera)
        .extracting(a -> a.getJsonNumber("numero").longValue())
        .containsExactly(ultimo, ultimo - 1);
    assertThat(segunda)
        .extracting(a -> a.getJsonNumber("numero").longValue())
        .startsWith(ultimo - 2);
    assertThat(pagina("?siguiente=1")).isEmpty();
  }

  private long ultimo() {
    var ultima = pagina("?limite=1");
    return ultima.isEmpty() ? 0 : ultima.get(0).getJsonNumber("numero").longValue();
  }

  private List<JsonObject> desde(long numero) {
    var nuevos = pagina("?limite=200");
    return IntStream.rangeClosed(1, nuevos.size())
        .mapToObj(i -> nuevos.get(nuevos.size() - i))
        .filter(a -> a.getJsonNumber("numero").longValue() > numero)
        .toList();
  }

  private List<JsonObject> pagina(String opciones) {
    return como("auditoria")
        .pedir("/api/bitacora" + opciones)
        .arreglo()
        .getValuesAs(JsonObject.class);
  }
}
