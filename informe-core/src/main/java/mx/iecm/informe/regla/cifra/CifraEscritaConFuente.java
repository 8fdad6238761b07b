package mx.iecm.informe.regla.cifra;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.TextosLibres;

/**
 * Lo que un texto dice de una cifra que se declara tiene una fuente: alguien la declaró, con el
 * documento que la respalda. La declarada sin fuente se señala una vez, en su celda; la que nadie
 * declaró, en cada texto que la dice o que pone su clave entre llaves.
 *
 * <p>De lo que debe declarar un área que no ha entregado responde la regla de las entregas; de lo
 * que declaró quien no debe, la de las cifras declaradas; y de la que está en una hoja Cifras sin
 * un número, la lectura.
 */
record CifraEscritaConFuente(Ficha ficha) implements ReglaDeInforme {

  CifraEscritaConFuente() {
    this(new Ficha("CIF-003", ADVERTENCIA, INFORME, Fuentes.CIFRAS));
  }

  // Solo mira las cifras de la secretaría y las de quienes ya entregaron.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  private static final String HOJA = "Cifras";

  /** Las claves, plegadas, que una hoja Cifras trae, con valor o sin él. */
  private record Escritas(List<String> claves) implements Serializable {}

  @Override
  public Medicion medir(Situacion situacion) {
    int clave = situacion.tabla().columna("Clave");
    int valor = situacion.tabla().columna("Valor");
    return situacion.tabla().clave().equals(HOJA) && clave >= 0 && valor >= 0
        ? new DeClaves(clave)
        : Medicion.NINGUNA;
  }

  private static final class DeClaves implements Medicion {

    private final int columna;
    private final List<String> claves = new ArrayList<>();

    DeClaves(int columna) {
      this.columna = columna;
    }

    @Override
    public void renglon(Renglon renglon) {
      claves.add(Comparacion.clave(renglon.celda(columna).escrito()));
    }

    @Override
    public Serializable medida() {
      return new Escritas(List.copyOf(claves));
    }
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var escritas = CifraEnTexto.de(informe).collect(groupingBy(CifraEnTexto::clave, toList()));
    return informe.programa().cifras().stream()
        .filter(d -> d.fuente() instanceof Fuente.Declarada f && entrego(f.area(), informe))
        .flatMap(d -> revisar(d, escritas.getOrDefault(d.clave(), List.of()), expediente));
  }

  private static boolean entrego(String area, Informe informe) {
    return area.isEmpty()
        || informe.entregas().stream().map(Entrega.Portada::area).anyMatch(area::equals);
  }

  private Stream<Hallazgo> revisar(
      DefinicionDeCifra definicion, List<CifraEnTexto> escritas, Expediente expediente) {
    var cifra = expediente.informe().cifra(definicion.clave());
    if (cifra.isPresent()) {
      return escritas.stream().limit(1).flatMap(e -> sinFuente(e, cifra.get()));
    }
    return enAlgunaHoja(definicion.clave(), expediente.medidas())
        ? Stream.empty()
        : Stream.concat(
            escritas.stream().map(this::sinDeclarar),
            sinValor(definicion.clave(), expediente.informe()));
  }

  private boolean enAlgunaHoja(String clave, Medidas medidas) {
    return medidas.declaradas().stream().anyMatch(d -> d.clave().equals(clave))
        || medidas
            .deRegla(ficha.id(), Escritas.class)
            .anyMatch(e -> e.claves().contains(Comparacion.clave(clave)));
  }

  private Stream<Hallazgo> sinFuente(CifraEnTexto escrita, Cifra cifra) {
    if (!cifra.fuente().isBlank()) {
      return Stream.empty();
    }
    var origen = cifra.origenes().stream().findFirst().orElse(Origen.NINGUNO);
    return Stream.of(
        ficha.variante(
            "declarada", Lugar.de(origen), cifra.clave(), escrita.nombrada().sustantivo()));
  }

  private Hallazgo sinDeclarar(CifraEnTexto escrita) {
    return ficha.en(
        Lugar.de(escrita.origen()),
        escrita.dice(),
        escrita.nombrada().sustantivo(),
        escrita.clave());
  }

  /** Los textos donde quedó la clave entre llaves, que así se imprimiría. */
  private Stream<Hallazgo> sinValor(String clave, Informe informe) {
    var marcador =
        Pattern.compile("\\{\\s*" + Pattern.quote(clave) + "\\s*(?::\\s*[lL]etra\\s*)?}");
    return TextosLibres.de(informe)
        .filter(e -> marcador.matcher(e.texto().escrito()).find())
        .map(e -> ficha.variante("sinvalor", Lugar.de(e.origen()), clave));
  }
}
