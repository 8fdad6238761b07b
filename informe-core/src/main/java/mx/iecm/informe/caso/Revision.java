package mx.iecm.informe.caso;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Armador;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
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
    var programa = programa().orElseThrow(() -> new IllegalStateException("sin programa"));
    var secretaria = secretaria().orElseThrow(() -> new IllegalStateException("sin secretaría"));
    return revisar(entrega, new Esperado(programa, secretaria.emision().periodo(), siglas));
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
    return new LibroRevisado(!leido.entrega().isEmpty(), avisos.hallazgos(), leido.renglones());
  }

  /** Lee una entrega y pasa por las reglas sus renglones, sin escribirlos en ningún lado. */
  public EntregaLeida leer(LibroRecibido entrega, Esperado esperado) {
    var avisos = new Agrupador(base.criterio().ajustes());
    var contexto = new Contexto(esperado.programa(), esperado.periodo());
    var revisor = new Revisor(base.criterio().reglas(), contexto, avisos, esperado.area());
    Optional<Entrega> leida =
        entrega
            .abrir(limites, avisos)
            .flatMap(libro -> LectorDeEntrega.leer(libro, esperado, revisor, avisos));
    return leida
        .map(e -> EntregaLeida.de(e, revisor, avisos.hallazgos()))
        .orElseGet(() -> EntregaLeida.rechazada(avisos.hallazgos()));
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
    return new LibroRevisado(secretaria().isPresent(), avisos.hallazgos(), 0);
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
