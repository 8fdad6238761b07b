package mx.iecm.informe.caso;

import static mx.iecm.informe.caso.FichasDelCaso.ANTERIOR;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.FoliosDelAnterior;
import mx.iecm.informe.xml.InformeXml;
import mx.iecm.informe.xml.XmlInvalidoException;

/** Lee {@code anterior.xml}, el XML canónico del informe del periodo anterior. */
public final class LectorDeAnterior {

  private static final Lugar NINGUNO = Lugar.libro("");

  private LectorDeAnterior() {}

  /**
   * Lee el informe anterior sin guardar sus renglones; no cierra {@code entrada}.
   *
   * @param nombre del archivo, para decir dónde
   * @param programa el de este informe
   * @param periodo el de este informe
   * @param avisos recibe por qué no es el informe anterior, si no lo es
   * @return vacío si no se entiende, o es de otro órgano o de otro periodo; entonces hay un aviso
   * @throws IOException si no se puede leer {@code entrada}
   */
  public static Optional<Anterior> leer(
      String nombre,
      InputStream entrada,
      Programa programa,
      Periodo periodo,
      Consumer<Hallazgo> avisos)
      throws IOException {
    var recibidos = new Recibidos();
    try {
      Informe informe = InformeXml.leer(entrada, recibidos);
      var ajeno = ajeno(informe, programa, periodo).map(h -> h.en(Lugar.libro(nombre)));
      ajeno.ifPresent(avisos);
      return ajeno.isPresent() ? Optional.empty() : recibidos.folios.map(f -> f.con(informe));
    } catch (XmlInvalidoException e) {
      avisos.accept(danado(e).en(Lugar.libro(nombre)));
      return Optional.empty();
    }
  }

  private static Hallazgo danado(XmlInvalidoException e) {
    return e.linea() < 1
        ? ANTERIOR.en(NINGUNO, e.explicacion())
        : ANTERIOR.variante(
            "danado",
            NINGUNO,
            Integer.toString(e.linea()),
            Integer.toString(e.columna()),
            e.explicacion());
  }

  private static Optional<Hallazgo> ajeno(Informe anterior, Programa programa, Periodo periodo) {
    String siglas = anterior.programa().organo().siglas();
    String esperadas = programa.organo().siglas();
    if (!Comparacion.iguales(siglas, esperadas)) {
      return Optional.of(ANTERIOR.variante("organo", NINGUNO, siglas, esperadas));
    }
    var suyo = anterior.emision().periodo();
    return suyo.equals(periodo.anterior())
        ? Optional.empty()
        : Optional.of(
            ANTERIOR.variante("periodo", NINGUNO, suyo.clave(), periodo.anterior().clave()));
  }

  /** Da los renglones a quien anota sus folios, que antes necesita el programa. */
  private static final class Recibidos implements InformeXml.Receptor {

    private Optional<FoliosDelAnterior> folios = Optional.empty();

    @Override
    public void programa(Programa programa) {
      folios = Optional.of(new FoliosDelAnterior(programa));
    }

    @Override
    public void renglon(Cuadro cuadro, Renglon renglon) {
      folios.ifPresent(f -> f.renglon(cuadro, renglon));
    }
  }
}
