package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Fila;
import mx.iecm.informe.documento.Elemento.Tablilla.Junta;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoSesion;
import org.junit.jupiter.api.Test;

class CapituloSesionesTest {

  private static final LocalDate DIA = LocalDate.of(2025, 4, 25);

  @Test
  void dicenCuantasYQuienAsistioACadaUna() {
    assertThat(new CapituloSesiones().componer(MuestraDeInforme.informe()))
        .containsExactly(
            new Titulo(1, 2, Texto.de("Sesiones de la Comisión de Prueba y Asistencia")),
            Parrafo.de(
                Estilo.CUERPO,
                Texto.de("La Comisión celebró, en modalidad a distancia, ")
                    .mas(Texto.enNegritas("dos sesiones"))
                    .mas(". La asistencia a cada una se muestra a continuación:")),
            new Tablilla(
                List.of(
                    new Fila(
                        List.of(
                            Casilla.de("Integrantes e invitados", Estilo.CELDA_ENCABEZADO)
                                .con(Junta.EMPIEZA),
                            new Casilla(
                                Texto.de("Asistencia a las sesiones"),
                                2,
                                Estilo.CELDA_ENCABEZADO))),
                    new Fila(
                        List.of(
                            Casilla.de("", Estilo.CELDA_ENCABEZADO).con(Junta.SIGUE),
                            Casilla.de("4.ª Ord.", Estilo.CELDA_ENCABEZADO),
                            Casilla.de("1.ª Ext.", Estilo.CELDA_ENCABEZADO)))),
                List.of(
                    new Fila(
                        List.of(
                            Casilla.de("Presidenta: Ana Pérez", Estilo.CELDA),
                            Casilla.de("✓", Estilo.CELDA_CENTRADA),
                            Casilla.de("NA", Estilo.CELDA_CENTRADA))),
                    new Fila(
                        List.of(
                            Casilla.de("Partido Uno", Estilo.CELDA),
                            Casilla.de("", Estilo.CELDA_CENTRADA),
                            Casilla.de("✓", Estilo.CELDA_CENTRADA)))),
                List.of(76, 12, 12)),
            Parrafo.de(
                Estilo.NOTA_DE_TABLA,
                "✓ asistió. NA: no aplica, porque no ocupaba el cargo o no fue convocada."
                    + " En blanco: no asistió."));
  }

  @Test
  void unaSolaSesionVaEnSingular() {
    assertThat(resumen(con(sesion("presencial"))))
        .isEqualTo(
            "La Comisión celebró, en modalidad presencial, una sesión."
                + " La asistencia a cada una se muestra a continuación:");
  }

  @Test
  void sinSesionesSeDice() {
    assertThat(resumen(con()))
        .isEqualTo("La Comisión no celebró sesiones en el periodo que se informa.");
  }

  @Test
  void lasModalidadesDistintasSeEnlistanYLaQueFaltaEsLaDelInforme() {
    assertThat(resumen(con(sesion("presencial"), sesion(""), sesion("híbrida"), sesion("híbrida"))))
        .startsWith(
            "La Comisión celebró, en modalidad presencial, a distancia e híbrida, cuatro sesiones");
  }

  @Test
  void lasSesionesSeOrdenanPorFecha() {
    assertThat(CapituloSesiones.enOrden(MuestraDeInforme.informe()))
        .extracting(Sesion::clave)
        .containsExactly("4O", "1E");
  }

  private static Sesion sesion(String modalidad) {
    return new Sesion("4O", 4, TipoSesion.ORDINARIA, DIA, modalidad, Origen.NINGUNO);
  }

  private static Informe con(Sesion... sesiones) {
    return MuestraDeInforme.conSesiones(MuestraDeInforme.informe(), List.of(sesiones), List.of());
  }

  private static String resumen(Informe informe) {
    return ((Parrafo) new CapituloSesiones().componer(informe).get(1)).texto().escrito();
  }
}
