package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;

class CapituloAcuerdosTest {

  private static final Titulo TITULO =
      new Titulo(1, 3, Texto.de("Acuerdos y puntos presentados a la Comisión"));

  @Test
  void losAcuerdosVanBajoSuSesionPorFecha() {
    assertThat(new CapituloAcuerdos().componer(MuestraDeInforme.informe()))
        .containsExactly(
            TITULO,
            Parrafo.de(
                Estilo.CUERPO,
                Texto.de("La Comisión adoptó en el periodo que se informa ")
                    .mas(Texto.enNegritas("1 acuerdo"))
                    .mas(", que se enlistan por sesión:")),
            Parrafo.de(
                Estilo.SESION_DE_ACUERDOS, "Cuarta sesión ordinaria, viernes 25 de abril de 2025:"),
            Parrafo.de(Estilo.VINETA, Texto.enNegritas("CP/002/2025.").mas(" ").mas("Se aprueba.")),
            Parrafo.de(
                Estilo.SESION_DE_ACUERDOS,
                "Primera sesión extraordinaria, viernes 9 de mayo de 2025:"),
            Parrafo.de(Estilo.VINETA, Texto.de("Punto presentado: Se presenta.")),
            Parrafo.de(Estilo.CUERPO, "En esta sesión no se adoptaron acuerdos."));
  }

  @Test
  void losPuntosPresentadosNoSeCuentan() {
    var informe = MuestraDeInforme.informe();
    var acuerdos =
        List.of(acuerdo("CP/002/2025", "4O"), acuerdo("", "4O"), acuerdo("CP/003/2025", "1E"));

    var elementos =
        new CapituloAcuerdos()
            .componer(MuestraDeInforme.conSesiones(informe, informe.sesiones(), acuerdos));

    assertThat(((Parrafo) elementos.get(1)).texto().escrito())
        .isEqualTo(
            "La Comisión adoptó en el periodo que se informa 2 acuerdos,"
                + " que se enlistan por sesión:");
  }

  @Test
  void sinAcuerdosSeDice() {
    var informe = MuestraDeInforme.conSesiones(MuestraDeInforme.informe(), List.of(), List.of());

    assertThat(new CapituloAcuerdos().componer(informe))
        .containsExactly(
            TITULO,
            Parrafo.de(
                Estilo.CUERPO, "La Comisión no adoptó acuerdos en el periodo que se informa."));
  }

  @Test
  void unAcuerdoCuyaSesionNoExisteTambienSeImprime() {
    var informe =
        MuestraDeInforme.conSesiones(
            MuestraDeInforme.informe(), List.of(), List.of(acuerdo("CP/009/2025", "9O")));

    assertThat(new CapituloAcuerdos().componer(informe))
        .last()
        .isEqualTo(
            Parrafo.de(Estilo.VINETA, Texto.enNegritas("CP/009/2025.").mas(" ").mas("Asunto")));
  }

  private static Acuerdo acuerdo(String folio, String sesion) {
    return new Acuerdo(folio, sesion, Texto.de("Asunto"), Origen.NINGUNO);
  }
}
