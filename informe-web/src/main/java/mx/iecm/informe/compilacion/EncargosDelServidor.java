package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Encargos;

/** En el servidor, la clave de un encargo es el id de su compilación. */
@ApplicationScoped
public class EncargosDelServidor implements Encargos {

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Asientos asientos;

  @Override
  @Transactional
  public Encargo encargo(String clave) {
    var c =
        Optional.ofNullable(em.find(Compilacion.class, UUID.fromString(clave)))
            .orElseThrow(() -> new IllegalArgumentException("no hay compilación " + clave));
    List<LibroRecibido> entregas =
        c.entregas().stream()
            .map(e -> libro(Encargo.nombreDeEntrega(e.area().siglas()), e.archivo()))
            .toList();
    return new EncargoRecibido(
        libro("programa.xlsx", c.libros().programa()),
        libro("secretaria.xlsx", c.libros().secretaria()),
        entregas,
        c.libros().plantilla().map(p -> libro("plantilla.docx", p)),
        acompanantes(c.id()),
        new AvanceEnTabla(c.id(), asientos),
        asientos,
        c.id());
  }

  private Acompanantes acompanantes(UUID id) {
    var congelados =
        em.createQuery("select a from Acompanante a where a.compilacion = :id", Acompanante.class)
            .setParameter("id", id)
            .getResultStream()
            .collect(Collectors.toMap(Acompanante::nombre, a -> libro(a.nombre(), a.archivo())));
    return new Acompanantes(
        Optional.ofNullable(congelados.get(Acompanantes.AJUSTES)),
        Optional.ofNullable(congelados.get(Acompanantes.JUSTIFICACIONES)),
        Optional.ofNullable(congelados.get(Acompanantes.ANTERIOR)));
  }

  private LibroRecibido libro(String nombre, Archivo archivo) {
    UUID id = archivo.id();
    return new LibroRecibido(nombre, archivo.tamano(), () -> almacen.abrir(id));
  }
}
