package mx.iecm.informe.trabajo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Armador;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Medidas;
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
    var periodo =
        secretaria()
            .orElseThrow(() -> new IllegalStateException("sin secretaría"))
            .emision()
            .periodo();
    var avisos = new Agrupador();
    var revisor =
        new Revisor(base.criterio().reglas(), new Contexto(programa, periodo), avisos, siglas);
    var leida =
        entrega
            .abrir(limites, avisos)
            .flatMap(
                libro ->
                    LectorDeEntrega.leer(
                        libro, new Esperado(programa, periodo, siglas), revisor, avisos));
    leida.ifPresent(e -> delConjunto(e, revisor).filter(h -> esDe(entrega, h)).forEach(avisos));
    return new LibroRevisado(leida.isPresent(), avisos.hallazgos());
  }

  /** Lo que dirán las reglas del informe de este libro, entreguen lo que entreguen los demás. */
  private Stream<Hallazgo> delConjunto(Entrega entrega, Revisor revisor) {
    var medidas = base.medidas().mas(revisor.medidas()).mas(Medidas.declaradas(entrega.cifras()));
    var informe =
        Armador.armar(
            programa().orElseThrow(),
            secretaria().orElseThrow(),
            List.of(entrega),
            revisor.cuadros(),
            medidas);
    return base.criterio().reglas().delLibro(Expediente.de(informe, medidas));
  }

  private static boolean esDe(LibroRecibido entrega, Hallazgo hallazgo) {
    return hallazgo.lugar().libro().equals(entrega.nombre());
  }
}
