package mx.iecm.informe.aviso;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.persona.DireccionDeCorreo;
import mx.iecm.informe.persona.Personas;

/** A qué dirección se le avisa a quién. Quien no tiene ninguna no se entera por correo. */
@ApplicationScoped
public class Directorio {

  private static final Pattern SIGLAS = Pattern.compile("\\P{Cntrl}{1,90}");

  @PersistenceContext EntityManager em;
  @Inject Personas personas;
  @Inject Bitacora bitacora;

  /**
   * La dirección de un área.
   *
   * @param siglas del área
   * @param correo a dónde se le avisa
   */
  public record DeArea(String siglas, String correo) {}

  /** Las de las áreas que tienen, por sus siglas. */
  @Transactional
  public List<DeArea> areas() {
    return em.createQuery("select c from CorreoDeArea c order by c.siglas", CorreoDeArea.class)
        .getResultStream()
        .map(c -> new DeArea(c.siglas(), c.correo()))
        .toList();
  }

  /**
   * Dice a dónde se le avisa a un área.
   *
   * @param correo {@code ""} para que ya no se le avise
   * @throws mx.iecm.informe.problema.ProblemaException si la dirección no sirve
   */
  @Transactional
  public void poner(String siglas, String correo, String quien) {
    String area = siglas.strip();
    if (!SIGLAS.matcher(area).matches()) {
      throw PETICION_INCOMPLETA.con("Faltan las siglas del área.");
    }
    String suyo = DireccionDeCorreo.revisada(correo);
    var guardado = Optional.ofNullable(em.find(CorreoDeArea.class, area));
    if (suyo.isEmpty()) {
      guardado.ifPresent(em::remove);
    } else {
      guardado.ifPresentOrElse(
          g -> g.cambiar(suyo), () -> em.persist(new CorreoDeArea(area, suyo)));
    }
    bitacora.anotar(
        Acto.CORREO_DE_AREA_CAMBIADO,
        quien,
        Asunto.de("área", area, "correo", suyo.isEmpty() ? "ninguno" : suyo));
  }

  /** La de una persona. */
  @Transactional
  public Set<String> dePersona(String usuario) {
    return Set.copyOf(personas.correoDe(usuario).stream().toList());
  }

  /** Las de quien entregó y de su área. */
  @Transactional
  public Set<String> deEntrega(String siglas, String usuario) {
    var todos = new TreeSet<>(dePersona(usuario));
    todos.addAll(delArea(siglas));
    return todos;
  }

  /** Las de un área y de todas las personas que entregan por ella. */
  @Transactional
  public Set<String> deArea(String siglas) {
    var todos = new TreeSet<>(personas.correosDeArea(siglas));
    todos.addAll(delArea(siglas));
    return todos;
  }

  private Set<String> delArea(String siglas) {
    return Optional.ofNullable(em.find(CorreoDeArea.class, siglas))
        .map(c -> Set.of(c.correo()))
        .orElse(Set.of());
  }
}
