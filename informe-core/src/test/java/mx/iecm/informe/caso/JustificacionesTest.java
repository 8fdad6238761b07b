package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.hallazgo.Rastro;
import mx.iecm.informe.hallazgo.Veredicto;
import org.junit.jupiter.api.Test;

class JustificacionesTest {

  private static final Ficha MES = new Ficha("FEC-005", Gravedad.ADVERTENCIA, Alcance.RENGLON, "x");
  private static final Ficha RANGO = new Ficha("FEC-006", Gravedad.ERROR, Alcance.RENGLON, "x");
  private static final Hallazgo SOLO_EL_MES =
      MES.en(Lugar.celda("entregas/UB.xlsx", "Temas", "A2")).de(new Rastro(10, 20));

  @Test
  void loJustificadoNoCuenta() {
    var dictamen = dictaminar(justificar(SOLO_EL_MES), SOLO_EL_MES);

    assertThat(dictamen.veredicto()).isEqualTo(Veredicto.ACEPTADO);
    assertThat(dictamen.hallazgos()).isEmpty();
    assertThat(dictamen.justificados())
        .singleElement()
        .satisfies(j -> assertThat(j.hallazgo()).isEqualTo(SOLO_EL_MES));
  }

  @Test
  void sigueAlRenglonAunqueCambieDeFila() {
    var masAbajo = SOLO_EL_MES.en(Lugar.celda("entregas/UB.xlsx", "Temas", "A9"));

    assertThat(dictaminar(justificar(SOLO_EL_MES), masAbajo).justificados()).hasSize(1);
  }

  @Test
  void noVaAOtroRenglonNiAOtraRegla() {
    var otroRenglon = SOLO_EL_MES.de(new Rastro(11, 20));
    var otraRegla =
        new Ficha("FEC-010", Gravedad.ADVERTENCIA, Alcance.RENGLON, "x")
            .variante("repetida", SOLO_EL_MES.lugar())
            .de(SOLO_EL_MES.rastro());

    assertThat(dicho(dictaminar(justificar(SOLO_EL_MES), otroRenglon)))
        .containsExactly(
            "FEC-005",
            "Línea 2: la justificación de FEC-005 en «entregas/UB.xlsx › Temas › #0000000a» ya no"
                + " corresponde a ningún hallazgo. Bórrela.");
    assertThat(dictaminar(justificar(SOLO_EL_MES), otraRegla).justificados()).isEmpty();
  }

  @Test
  void siCambiaElValorSeDice() {
    var otroValor = SOLO_EL_MES.de(new Rastro(10, 21));
    var dictamen = dictaminar(justificar(SOLO_EL_MES), otroValor);

    assertThat(dictamen.veredicto()).isEqualTo(Veredicto.OBSERVADO);
    assertThat(dicho(dictamen))
        .containsExactly(
            "FEC-005",
            "Línea 2: se justificó FEC-005 con el valor «#00000014», y ahora es otro. → #00000015");
  }

  @Test
  void unErrorNoSeJustifica() {
    var error = RANGO.en(SOLO_EL_MES.lugar(), "2 de mayo", "1 de mayo");
    var dictamen = dictaminar(justificar(error), error);

    assertThat(dictamen.veredicto()).isEqualTo(Veredicto.RECHAZADO);
    assertThat(dicho(dictamen))
        .containsExactly("FEC-006", "Línea 2: FEC-006 es un error y no se justifica: se corrige.");
  }

  @Test
  void elGrupoDeRenglonesEsOtroSiSeAgregaUno() {
    var dos = SOLO_EL_MES.rastro().mas(new Rastro(1, 1));
    var dosAlReves = new Rastro(1, 1).mas(SOLO_EL_MES.rastro());

    assertThat(dos).isEqualTo(dosAlReves);
    assertThat(dictaminar(justificar(SOLO_EL_MES), SOLO_EL_MES.de(dos)).justificados()).isEmpty();
  }

  @Test
  void loQueElDictamenPideVuelveComoJustificacion() {
    var hostil = MES.en(Lugar.hoja("entregas/UB.xlsx", "Temas"), "=HYPERLINK(\"x\"), «y»\n;z");
    String csv = PorJustificar.csv(Dictamen.de(List.of(hostil, SOLO_EL_MES)));
    String firmado = csv.replace(",,,", ",Motivo.,Secretaría,");

    assertThat(csv).startsWith("\uFEFFregla,registro,valor,motivo,responsable,mensaje\r\n");
    assertThat(csv).contains("'=HYPERLINK").doesNotContain(",\"=");
    var avisos = new ArrayList<Hallazgo>();
    var leidas =
        LectorDeJustificaciones.leer(
            "justificaciones.csv",
            firmado.getBytes(StandardCharsets.UTF_8),
            Set.of("FEC-005"),
            avisos::add);
    assertThat(avisos).isEmpty();
    var dictamen =
        new Justificaciones("justificaciones.csv", leidas)
            .dictaminar(List.of(hostil, SOLO_EL_MES), Ajustes.NINGUNO);
    assertThat(dictamen.justificados()).hasSize(2);
    assertThat(dictamen.veredicto()).isEqualTo(Veredicto.ACEPTADO);
    assertThat(PorJustificar.csv(dictamen)).as("las que valen se conservan").isEqualTo(firmado);
  }

  private static Justificacion justificar(Hallazgo h) {
    return new Justificacion(h.ficha().id(), h.registro(), h.valor(), "Motivo.", "Secretaría", 2);
  }

  private static Dictamen dictaminar(Justificacion justificacion, Hallazgo... hallazgos) {
    return new Justificaciones("justificaciones.csv", List.of(justificacion))
        .dictaminar(List.of(hallazgos), Ajustes.NINGUNO);
  }

  private static List<String> dicho(Dictamen dictamen) {
    return dictamen.hallazgos().stream()
        .map(
            h ->
                h.ficha().id().startsWith("CAS")
                    ? Mensajes.texto(h) + (h.propuesta().isEmpty() ? "" : " → " + h.propuesta())
                    : h.ficha().id())
        .toList();
  }
}
