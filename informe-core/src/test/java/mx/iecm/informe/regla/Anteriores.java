package mx.iecm.informe.regla;

import static mx.iecm.informe.regla.HojaDePrueba.TRIMESTRE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Pendiente.Promesa;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.xml.InformeXml;

/** El informe del trimestre anterior al de {@link Informes}, que sigue sin nada que señalar. */
public final class Anteriores {

  private Anteriores() {}

  static Anterior valido() {
    return leido(informe(p -> {}));
  }

  /** El de ese informe, sin pasar por el XML y con esos folios de la serie de opiniones. */
  public static Optional<Anterior> conFolios(String... folios) {
    var leidos =
        Arrays.stream(folios)
            .map(f -> new Medidas.Folio("opiniones", numero(f), f, Origen.NINGUNO))
            .toList();
    return Optional.of(new Anterior(informe(p -> {}), leidos));
  }

  private static int numero(String folio) {
    return Integer.parseInt(folio.split("/")[1]);
  }

  public static Optional<Anterior> con(Consumer<Informes.Partes> cambio) {
    return Optional.of(new Anterior(informe(cambio), List.of()));
  }

  /** Con una sola línea, que dejó ese pendiente. */
  public static Optional<Anterior> con(String linea, String narrado, Pendiente pendiente) {
    var resultado =
        new Resultado(linea, List.of(Informes.parrafo(narrado)), List.of(pendiente), List.of());
    return con(p -> p.resultados = List.of(resultado));
  }

  public static Pendiente promesa(long cantidad, String unidad) {
    var promesas = List.of(new Promesa(BigDecimal.valueOf(cantidad), unidad));
    return new Pendiente(Texto.de("Se hará."), 1, promesas, Origen.NINGUNO);
  }

  static Informe informe(Consumer<Informes.Partes> cambio) {
    var i =
        Informes.con(((Consumer<Informes.Partes>) Anteriores::trimestreAnterior).andThen(cambio));
    return new Informe(
        i.programa(),
        emision(TRIMESTRE.anterior()),
        i.entregas(),
        i.sesiones(),
        i.asistencia(),
        i.acuerdos(),
        i.presentacion(),
        i.resultados(),
        i.cifras(),
        i.cuadros());
  }

  private static Emision emision(Periodo periodo) {
    return new Emision(periodo, "Segundo", "4", "Cuarta", periodo.fin().plusDays(20), "");
  }

  private static void trimestreAnterior(Informes.Partes p) {
    p.sesiones =
        List.of(
            Informes.sesion("2O", "D2", LocalDate.of(2025, 2, 23)),
            Informes.sesion("3O", "D3", LocalDate.of(2025, 3, 22)));
    p.acuerdos =
        List.of(
            Informes.acuerdo("CVOE/009/2025", "2O", "A2"),
            Informes.acuerdo("CVOE/010/2025", "3O", "A3"),
            Informes.acuerdo("", "3O", "C4"));
    p.cuadros =
        List.of(
            Informes.cuadro("DVOE", Informes.boletines()),
            Informes.cuadro("DVOE", Informes.opiniones("OP/007/2025", "OP/008/2025")));
    p.resultados =
        List.of(
            new Resultado(
                "3.a.i",
                List.of(Informes.parrafo("Se enviaron boletines.")),
                List.of(promesa(3, "boletines electorales")),
                List.of()),
            Informes.resultado("3.a.vii", "Aún no había opiniones."));
  }

  /** El informe tal como se lee de su XML, renglón por renglón. */
  static Anterior leido(Informe informe) {
    var xml = new ByteArrayOutputStream();
    var folios = new ArrayList<FoliosDelAnterior>();
    try {
      InformeXml.escribir(informe, xml);
      var leido =
          InformeXml.leer(
              new ByteArrayInputStream(xml.toByteArray()),
              new InformeXml.Receptor() {
                @Override
                public void programa(Programa programa) {
                  folios.add(new FoliosDelAnterior(programa));
                }

                @Override
                public void renglon(Cuadro cuadro, Renglon renglon) {
                  folios.get(0).renglon(cuadro, renglon);
                }
              });
      return folios.get(0).con(leido);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
