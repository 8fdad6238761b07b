package mx.iecm.informe.regla.nombre;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Distancia;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.MedicionDeParecidos.Hallado;

/** Dos nombres de institución que solo difieren en una letra o un artículo son uno. */
record InstitucionConSuNombre(Ficha ficha) implements ReglaDeInforme {

  /** Con menos palabras, una de diferencia hace otro nombre. */
  private static final int PALABRAS = 3;

  private static final int LARGO_DE_PALABRA = 5;
  private static final Distancia DISTANCIA = new Distancia(1);

  InstitucionConSuNombre() {
    this(new Ficha("NOM-004", NOTA, INFORME, Fuentes.NOMBRES));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Medicion medir(Situacion situacion) {
    if (!OrdenDelInforme.de(situacion).seImprime()) {
      return Medicion.NINGUNA;
    }
    var nombres =
        new Nombres(
            oficiales(situacion.contexto().programa())
                .map(Nombre::de)
                .filter(n -> Nombre.significativas(n.palabras()).size() >= PALABRAS));
    return new MedicionDeParecidos(situacion, (palabras, i) -> buscar(palabras, i, nombres));
  }

  private static Stream<String> oficiales(Programa programa) {
    var organo = programa.organo();
    return Stream.of(
            Stream.of(organo.institucion().nombre(), organo.nombre()),
            programa.areas().stream().map(Area::nombre),
            programa.siglas().stream().map(Sigla::nombre))
        .flatMap(n -> n);
  }

  private static Optional<Hallado> buscar(Palabras palabras, int i, Nombres nombres) {
    var candidatos = nombres.desde(palabras, i);
    for (Nombre nombre : candidatos) {
      int fin = finDelParecido(nombre, palabras, i);
      if (fin > 0 && candidatos.stream().noneMatch(n -> n.esta(palabras, i))) {
        String escrito = palabras.texto().substring(palabras.desde(i), palabras.hasta(fin - 1));
        return seguido(escrito)
            ? Optional.of(new Hallado(escrito, nombre.escrito()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean seguido(String escrito) {
    return escrito.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == ',');
  }

  /**
   * La palabra siguiente a la última, si desde {@code i} está el nombre con una diferencia; o 0.
   */
  private static int finDelParecido(Nombre nombre, Palabras palabras, int i) {
    int n = nombre.enComun(palabras, i);
    int t = i + n;
    if (n == nombre.largo() || t >= palabras.cuantas()) {
      return 0;
    }
    String debida = nombre.palabras().get(n);
    int faltan = nombre.largo() - n;
    if (Nombre.corta(debida) && nombre.iguales(palabras, t, n + 1)) {
      return t + faltan - 1;
    }
    if (nombre.iguales(palabras, t + 1, n) && Nombre.corta(palabras.plegada(t))) {
      return t + 1 + faltan;
    }
    return nombre.iguales(palabras, t + 1, n + 1) && errata(debida, palabras.plegada(t))
        ? t + faltan
        : 0;
  }

  private static boolean errata(String debida, String escrita) {
    return (Nombre.corta(debida) && Nombre.corta(escrita))
        || (Math.min(debida.length(), escrita.length()) >= LARGO_DE_PALABRA
            && DISTANCIA.entre(debida, escrita) == 1);
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente
        .medidas()
        .deRegla(ficha.id(), MedicionDeParecidos.Medida.class)
        .flatMap(m -> m.parecidos().stream())
        .map(p -> ficha.en(Lugar.de(p.origen()), p.escrito(), p.debido()).proponiendo(p.debido()));
  }
}
