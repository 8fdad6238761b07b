package mx.iecm.informe.origen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.origen.Procedencia.Asunto;
import mx.iecm.informe.origen.Procedencia.Columna;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Procedencia.Emitido;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.origen.Procedencia.Parte;
import org.junit.jupiter.api.Test;

class ProcedenciaXmlTest {

  private static final String HOSTIL = "<a b=\"c\"> & 'ñ' ]]> {{ 😀";

  private static Procedencia muestra(Filas filas) {
    var lugar = new Lugar("entregas/U & B.xlsx", HOSTIL, "C2:C57 C60");
    var parte =
        new Parte(
            "UB",
            "entregas/UB.xlsx",
            HOSTIL,
            true,
            filas,
            List.of(new Columna(HOSTIL, "AB"), new Columna("No.", "")));
    var otra = new Parte("UC", "entregas/UC.xlsx", "h", false, Filas.NINGUNA, List.of());
    return new Procedencia(
        new Emitido("0.1.0", "ab", HOSTIL, "2025-T2", true),
        List.of(new LibroUsado("programa.xlsx", "cd", 12)),
        List.of(
            new DeCifra(
                "a", HOSTIL, "2.5", "suma:x:y", "Se suman.", HOSTIL, "b + c", List.of(lugar)),
            new DeCifra("b", "", "1", "declarada", "", "", "", List.of())),
        List.of(new DeTabla("1.a.i-1", HOSTIL, List.of(parte, otra))),
        List.of(new Asunto("acuerdo", "CP/002/2025", lugar)),
        List.of(
            new Marca(Marca.Clase.CIFRA, "a", "cifra_a_1", HOSTIL),
            new Marca(Marca.Clase.TABLA, "1.a.i-1", "tabla_2", "")));
  }

  @Test
  void loEscritoSeVuelveALeerIgual() throws Exception {
    var muestra = muestra(Filas.leer("2-57 60"));

    String xml = ProcedenciaXml.escribir(muestra);

    assertThat(LectorDeProcedencia.leer(new ByteArrayInputStream(xml.getBytes(UTF_8))))
        .isEqualTo(muestra);
    assertThat(ProcedenciaXml.escribir(muestra(Filas.leer("2-57 60")))).isEqualTo(xml);
  }

  @Test
  void unaTablaGrandeOcupaLoMismoQueUnaChica() {
    assertThat(ProcedenciaXml.escribir(muestra(Filas.leer("2-200001"))).length())
        .isLessThan(ProcedenciaXml.escribir(muestra(Filas.leer("2-3"))).length() + 10);
  }
}
