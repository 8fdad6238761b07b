package mx.iecm.informe.regla.nombre;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Distancia;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.MedicionDeParecidos.Hallado;

/** El nombre de una persona está escrito como en Personas. */
record PersonaConSuNombre(Ficha ficha) implements ReglaDeInforme {

  private static final int LETRAS_CAMBIADAS = 2;
  private static final Distancia DISTANCIA = new Distancia(LETRAS_CAMBIADAS);

  /** Con menos letras, dos cambios hacen otro nombre. */
  private static final int LARGO_MINIMO = 10;

  PersonaConSuNombre() {
    this(new Ficha("NOM-001", ADVERTENCIA, INFORME, Fuentes.NOMBRES));
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
    var personas = situacion.contexto().programa().personas().stream();
    var nombres = new Nombres(personas.map(p -> Nombre.de(p.nombre())).filter(n -> n.largo() > 1));
    return new MedicionDeParecidos(situacion, (palabras, i) -> enTexto(palabras, i, nombres));
  }

  /** En un texto corrido, solo el mismo nombre con otros acentos. */
  private static Optional<Hallado> enTexto(Palabras palabras, int i, Nombres nombres) {
    for (Nombre nombre : nombres.desde(palabras, i)) {
      if (nombre.esta(palabras, i)) {
        int fin = palabras.hasta(i + nombre.largo() - 1);
        String escrito = palabras.texto().substring(palabras.desde(i), fin);
        boolean deTitulo = escrito.equals(escrito.toUpperCase(Locale.ROOT));
        return deTitulo || sinMayusculas(escrito).equals(sinMayusculas(nombre.escrito()))
            ? Optional.empty()
            : Optional.of(new Hallado(escrito, nombre.escrito()));
      }
    }
    return Optional.empty();
  }

  private static String sinMayusculas(String nombre) {
    String compuesto = Normalizer.normalize(nombre, Normalizer.Form.NFC);
    return compuesto.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var enTextos =
        expediente
            .medidas()
            .deRegla(ficha.id(), MedicionDeParecidos.Medida.class)
            .flatMap(m -> m.parecidos().stream())
            .map(p -> hallazgo(Lugar.de(p.origen()), p.escrito(), p.debido()));
    return Stream.of(asistencia(informe), responsables(informe), enTextos).flatMap(h -> h);
  }

  private Stream<Hallazgo> asistencia(Informe informe) {
    return informe.asistencia().asistentes().stream()
        .flatMap(
            a -> {
              String nombre = sinCargo(a.persona());
              return debido(nombre, informe.programa())
                  .map(d -> hallazgo(Lugar.de(a.origen()), nombre, d))
                  .stream();
            });
  }

  private Stream<Hallazgo> responsables(Informe informe) {
    return informe.entregas().stream()
        .flatMap(
            e ->
                debido(e.responsable(), informe.programa())
                    .map(d -> hallazgo(Lugar.hoja(e.libro(), "Portada"), e.responsable(), d))
                    .stream());
  }

  private Hallazgo hallazgo(Lugar lugar, String escrito, String debido) {
    return ficha.en(lugar, escrito, debido).proponiendo(debido);
  }

  /** «Presidencia: Aída Ruiz» y «Secretaría Ejecutiva, Aída Ruiz» nombran a Aída Ruiz. */
  private static String sinCargo(String impresa) {
    int corte = Math.max(impresa.lastIndexOf(':'), impresa.lastIndexOf(','));
    return impresa.substring(corte + 1).strip();
  }

  /** El nombre que se quiso escribir; vacío si está bien, o si no se parece a ninguno. */
  private static Optional<String> debido(String escrito, Programa programa) {
    if (programa.personas().stream().anyMatch(p -> igual(p, escrito))) {
      return Optional.empty();
    }
    String clave = Comparacion.clave(escrito);
    return programa.personas().stream()
        .map(Persona::nombre)
        .filter(n -> distancia(clave, n) >= 0)
        .min(Comparator.comparingInt(n -> distancia(clave, n)));
  }

  private static boolean igual(Persona persona, String escrito) {
    return Normalizer.normalize(persona.nombre(), Normalizer.Form.NFC)
        .equals(Normalizer.normalize(escrito, Normalizer.Form.NFC));
  }

  private static int distancia(String clave, String nombre) {
    String otra = Comparacion.clave(nombre);
    if (clave.equals(otra)) {
      return 0;
    }
    return Math.min(clave.length(), otra.length()) < LARGO_MINIMO
        ? -1
        : DISTANCIA.entre(clave, otra);
  }
}
