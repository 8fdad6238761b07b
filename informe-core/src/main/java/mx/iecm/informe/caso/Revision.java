package mx.iecm.informe.caso;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Armador;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.libro.anotacion.Anotador;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.regla.Contexto;
import mx.iecm.informe.regla.Expediente;

/**
 * La revisión de un libro apenas se recibe: todo lo que se puede decir de él sin esperar a los
 * demás. Lo que depende de otras áreas lo dice el dictamen.
 *
 * <p>Se puede usar desde varios hilos a la vez.
 */
public final class Revision {

  private final Base base;
  private final Limites limites;

  private Revision(Base base, Limites limites) {
    this.base = base;
    this.limites = limites;
  }

  /** La revisión de las entregas de un programa en el periodo que dice la secretaría. */
  public static Revision con(LibroRecibido programa, LibroRecibido secretaria, Limites limites) {
    return new Revision(Base.leer(programa, secretaria, Acompanantes.NINGUNO, limites), limites);
  }

  /** La revisión de las entregas de un programa en el periodo que cada portada diga. */
  public static Revision con(LibroRecibido programa, Limites limites) {
    return new Revision(Base.leer(programa, limites), limites);
  }

  /** La revisión de un caso cuya base ya se leyó. */
  public static Revision con(Base base, Limites limites) {
    return new Revision(base, limites);
  }

  /** Lo hallado en el programa y en el libro de la secretaría. */
  public List<Hallazgo> hallazgos() {
    return base.hallazgos();
  }

  /** El programa; vacío si no se pudo leer. */
  public Optional<Programa> programa() {
    return base.programa().stream().findFirst();
  }

  /** Lo que dice la secretaría; vacío si no se pudo leer. */
  public Optional<Secretaria> secretaria() {
    return base.secretaria().stream().findFirst();
  }

  /**
   * Revisa una entrega.
   *
   * @param siglas del área que la entrega
   * @throws IllegalStateException si no se pudo leer el programa o la secretaría
   */
  public LibroRevisado revisar(LibroRecibido entrega, String siglas) {
    return revisar(entrega, esperado(siglas));
  }

  private Esperado esperado(String siglas) {
    var programa = programa().orElseThrow(() -> new IllegalStateException("sin programa"));
    var secretaria = secretaria().orElseThrow(() -> new IllegalStateException("sin secretaría"));
    return new Esperado(programa, secretaria.emision().periodo(), siglas);
  }

  /**
   * La copia anotada de una entrega: su mismo libro, con cada hallazgo en su celda.
   *
   * @param siglas del área que la entrega
   * @return los bytes de la copia; vacío si el libro no se puede abrir
   * @throws IllegalStateException si no se pudo leer el programa o la secretaría
   */
  public Optional<byte[]> anotar(LibroRecibido entrega, String siglas) {
    var hallazgos = revisar(entrega, siglas).hallazgos();
    return entrega.abrir(limites, aviso -> {}).flatMap(libro -> Anotador.anotar(libro, hallazgos));
  }

  /**
   * El informe que saldría con una sola entrega, con sus renglones en memoria: sirve para
   * compararla con otra de la misma área.
   *
   * @param siglas del área que la entrega
   * @param tope renglones que se guardan a lo más
   * @return vacío si el libro no se puede leer o tiene más renglones que el tope
   * @throws IllegalStateException si no se pudo leer el programa o la secretaría
   */
  public Optional<Informe> informe(LibroRecibido entrega, String siglas, int tope) {
    var esperado = esperado(siglas);
    var guardados = new RenglonesGuardados(revisor(esperado, aviso -> {}), tope);
    return entrega
        .abrir(limites, aviso -> {})
        .flatMap(libro -> LectorDeEntrega.leer(libro, esperado, guardados, aviso -> {}))
        .filter(leida -> guardados.completos())
        .map(leida -> soloDe(leida, guardados));
  }

  private Informe soloDe(Entrega leida, RenglonesGuardados guardados) {
    var medidas = base.medidas().mas(guardados.medidas()).mas(Medidas.declaradas(leida.cifras()));
    return Armador.armar(
        programa().orElseThrow(),
        secretaria().orElseThrow(),
        List.of(leida),
        guardados.cuadros(),
        medidas);
  }

  /** Revisa una entrega de la que se sabe qué debe decir su portada. */
  public LibroRevisado revisar(LibroRecibido entrega, Esperado esperado) {
    var leido = leer(entrega, esperado);
    var avisos = new Agrupador(base.criterio().ajustes());
    leido.hallazgos().forEach(avisos);
    if (!leido.entrega().isEmpty()) {
      delConjunto(leido, esperado.periodo())
          .filter(h -> h.lugar().libro().equals(entrega.nombre()))
          .forEach(avisos);
    }
    return LibroRevisado.de(leido, avisos.hallazgos());
  }

  /** Lee una entrega y pasa por las reglas sus renglones, sin escribirlos en ningún lado. */
  public EntregaLeida leer(LibroRecibido entrega, Esperado esperado) {
    var avisos = new Agrupador(base.criterio().ajustes());
    var revisor = revisor(esperado, avisos);
    Optional<Entrega> leida =
        entrega
            .abrir(limites, avisos)
            .flatMap(libro -> LectorDeEntrega.leer(libro, esperado, revisor, avisos));
    return leida
        .map(e -> EntregaLeida.de(e, revisor, avisos.hallazgos()))
        .orElseGet(() -> EntregaLeida.rechazada(avisos.hallazgos()));
  }

  private Revisor revisor(Esperado esperado, Consumer<Hallazgo> avisos) {
    var contexto = new Contexto(esperado.programa(), esperado.periodo());
    return new Revisor(base.criterio().reglas(), contexto, avisos, esperado.area());
  }

  /** Lo que se puede decir del libro de la secretaría sin ninguna entrega. */
  public LibroRevisado revisarSecretaria(LibroRecibido secretaria) {
    var nada = EntregaLeida.rechazada(List.of());
    var avisos = new Agrupador(base.criterio().ajustes());
    Stream.concat(
            base.hallazgos().stream(),
            secretaria().stream().flatMap(s -> delConjunto(nada, s.emision().periodo())))
        .filter(h -> h.lugar().libro().equals(secretaria.nombre()))
        .forEach(avisos);
    return new LibroRevisado(secretaria().isPresent(), avisos.hallazgos(), List.of(), List.of());
  }

  /** Lo que dirán las reglas del informe de este libro, entreguen lo que entreguen los demás. */
  private Stream<Hallazgo> delConjunto(EntregaLeida leido, Periodo periodo) {
    var medidas = base.medidas().mas(leido.medidas());
    var informe =
        Armador.armar(
            programa().orElseThrow(),
            secretaria().orElseGet(() -> porSaber(periodo)),
            leido.entrega(),
            leido.cuadros(),
            medidas);
    return base.criterio().reglas().delLibro(Expediente.de(informe, medidas));
  }

  /** La secretaría cuando solo se sabe el periodo: lo que depende de ella no se revisa. */
  private static Secretaria porSaber(Periodo periodo) {
    return new Secretaria(
        new Emision(periodo, "", "", "", periodo.fin(), ""),
        List.of(),
        new Asistencia(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
