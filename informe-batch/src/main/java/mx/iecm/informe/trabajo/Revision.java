package mx.iecm.informe.trabajo;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.regla.Contexto;

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
    return new Revision(Base.leer(programa, secretaria, limites), limites);
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
    var revisor = new Revisor(new Contexto(programa, periodo), avisos);
    boolean legible =
        entrega
            .abrir(limites, avisos)
            .flatMap(
                libro ->
                    LectorDeEntrega.leer(
                        libro, new Esperado(programa, periodo, siglas), revisor, avisos))
            .isPresent();
    return new LibroRevisado(legible, avisos.hallazgos());
  }
}
