package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Fila;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;

class CapituloPresentacionTest {

  private static final Titulo TITULO = new Titulo(1, 1, Texto.de("Presentación"));
  private static final Tablilla INTEGRANTES =
      new Tablilla(
          List.of(
              new Fila(
                  List.of(
                      Casilla.de("Integrante", Estilo.CELDA_ENCABEZADO),
                      Casilla.de("Cargo", Estilo.CELDA_ENCABEZADO)))),
          List.of(
              new Fila(
                  List.of(
                      Casilla.de("Dra. Ana Pérez", Estilo.CELDA),
                      Casilla.de("Presidenta", Estilo.CELDA)))),
          List.of(65, 35));

  @Test
  void sinElLugarDeLosIntegrantesAntesVaLaApertura() {
    assertThat(new CapituloPresentacion().componer(MuestraDeInforme.informe()))
        .containsExactly(
            TITULO,
            Parrafo.de(Estilo.CUERPO, "Este informe se rinde con fundamento en el artículo 1."),
            Parrafo.de(
                Estilo.CUERPO,
                Texto.de(
                        "El Consejo del Instituto de Prueba (IP) creó la Comisión de Prueba (CP)"
                            + " mediante el Acuerdo ")
                    .mas(Texto.enNegritas("IP/001/2024"))
                    .mas(
                        ", aprobado el 20 de noviembre de 2024."
                            + " Se integra de la siguiente manera:")),
            INTEGRANTES,
            Parrafo.de(
                Estilo.CUERPO,
                Texto.de(
                        "Su trabajo se rige por el Programa 2025, aprobado en la Primera sesión"
                            + " ordinaria mediante el Acuerdo ")
                    .mas(Texto.enNegritas("CP/001/2025"))
                    .mas(".")),
            Parrafo.de(Estilo.CUERPO, "Se rinde este informe."));
  }

  @Test
  void conElLugarDeLosIntegrantesLoEscritoEsTodaLaPresentacion() {
    var informe =
        MuestraDeInforme.conPresentacion(
            MuestraDeInforme.informe(),
            escrito("Uno"),
            escrito(Informe.INTEGRANTES),
            escrito("Dos"));

    assertThat(new CapituloPresentacion().componer(informe))
        .containsExactly(
            TITULO,
            Parrafo.de(Estilo.CUERPO, "Uno"),
            INTEGRANTES,
            Parrafo.de(Estilo.CUERPO, "Dos"));
  }

  private static Escrito escrito(String texto) {
    return new Escrito(Texto.de(texto), Origen.NINGUNO);
  }
}
